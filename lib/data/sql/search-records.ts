import { database } from "../database";
import { Prisma } from "../prisma-client/client";
import { toSearchQuery } from "./search-query";

export type SearchedKind = "demand" | "statement" | "quote" | "source";

/** Around a matching word in {@link FoundRecord.marked}; signs that no text holds (the private use area). */
export const HIT_START = "\u{E000}";
export const HIT_END = "\u{E001}";

export type FoundRecord = {
  readonly kind: SearchedKind;
  readonly id: string;
  readonly title: string;
  readonly party: string | null;
  readonly issue: string | null;
  readonly date: string | null;
  readonly rank: number;
  /** The text that was searched. */
  readonly text: string;
  /** That text as search sees it, character for character, with {@link HIT_START} and {@link HIT_END} added. */
  readonly marked: string;
};

/** Matches that are ranked at most: a word that is everywhere would otherwise have every text read (80 times as long at a million). */
const MOST_CANDIDATES = 1_000;

type Question = { readonly negotiation: string; readonly query: string; readonly limit: number };

// The vectors below are, to the letter, the expressions of the search indexes; anything else is a scan of the table.
const STATEMENT = Prisma.sql`to_tsvector('english', standpoint_words(text || ' ' || coalesce(context, '') || ' ' || speaker))`;
const QUOTE = Prisma.sql`to_tsvector('simple', standpoint_words(coalesce(quote, '') || ' ' || coalesce(translation, '')))`;
const DEMAND = Prisma.sql`to_tsvector('english', standpoint_words(title))`;
const SOURCE = Prisma.sql`to_tsvector('simple', standpoint_words(title || ' ' || publisher || ' ' || coalesce(author, '')))`;

const english = (query: string) => Prisma.sql`to_tsquery('english', standpoint_words(${query}))`;
const simple = (query: string) => Prisma.sql`to_tsquery('simple', standpoint_words(${query}))`;

/** Rows of a table that match, the best first: at most {@link MOST_CANDIDATES} are read and ranked. */
function best(
  table: Prisma.Sql,
  vector: Prisma.Sql,
  asked: Prisma.Sql,
  { negotiation, limit }: Question,
): Prisma.Sql {
  return Prisma.sql`(
    SELECT candidate.*, ts_rank(${vector}, ${asked}, 1) AS rank
    FROM (SELECT * FROM ${table} WHERE negotiation_id = ${negotiation} AND ${vector} @@ ${asked} LIMIT ${MOST_CANDIDATES}) candidate
    ORDER BY rank DESC, id COLLATE "C" LIMIT ${limit})`;
}

function marked(config: Prisma.Sql, text: Prisma.Sql, asked: Prisma.Sql): Prisma.Sql {
  const options = `HighlightAll=true, StartSel=${HIT_START}, StopSel=${HIT_END}`;
  return Prisma.sql`ts_headline(${config}, standpoint_words(${text}), ${asked}, ${options})`;
}

const ENGLISH = Prisma.sql`'english'`;
const SIMPLE = Prisma.sql`'simple'`;

const QUESTIONS: Readonly<Record<SearchedKind, (question: Question) => Prisma.Sql>> = {
  demand: (question) => {
    const asked = english(question.query);
    return Prisma.sql`SELECT 'demand' AS kind, hit.id, hit.title, hit.party_id AS party, hit.issue_id AS issue, NULL AS date,
        hit.rank, hit.title AS text, ${marked(ENGLISH, Prisma.sql`hit.title`, asked)} AS marked
      FROM ${best(Prisma.sql`demand`, DEMAND, asked, question)} hit`;
  },
  statement: (question) => {
    const asked = english(question.query);
    const text = Prisma.sql`concat_ws(' · ', hit.text, hit.context, hit.speaker)`;
    return Prisma.sql`SELECT 'statement' AS kind, hit.id, d.title, d.party_id AS party, d.issue_id AS issue,
        to_char(hit.date, 'YYYY-MM-DD') AS date, hit.rank, ${text} AS text, ${marked(ENGLISH, text, asked)} AS marked
      FROM ${best(Prisma.sql`statement`, STATEMENT, asked, question)} hit
      JOIN demand d ON d.negotiation_id = hit.negotiation_id AND d.id = hit.demand_id`;
  },
  quote: (question) => {
    const asked = simple(question.query);
    const text = Prisma.sql`concat_ws(' · ', hit.quote, hit.translation)`;
    return Prisma.sql`SELECT 'quote' AS kind, s.id, d.title, d.party_id AS party, d.issue_id AS issue,
        to_char(s.date, 'YYYY-MM-DD') AS date, hit.rank, ${text} AS text, ${marked(SIMPLE, text, asked)} AS marked
      FROM ${best(Prisma.sql`evidence`, QUOTE, asked, question)} hit
      JOIN statement s ON s.negotiation_id = hit.negotiation_id AND s.id = hit.statement_id
      JOIN demand d ON d.negotiation_id = s.negotiation_id AND d.id = s.demand_id`;
  },
  source: (question) => {
    const asked = simple(question.query);
    const text = Prisma.sql`concat_ws(' · ', hit.title, hit.publisher, hit.author)`;
    return Prisma.sql`SELECT 'source' AS kind, hit.id, hit.title, NULL AS party, NULL AS issue,
        to_char(hit.published, 'YYYY-MM-DD') AS date, hit.rank, ${text} AS text, ${marked(SIMPLE, text, asked)} AS marked
      FROM ${best(Prisma.sql`source`, SOURCE, asked, question)} hit`;
  },
};

/** The question in SQL for records of one kind; what {@link searchRecords} asks. */
export function searchStatement(kind: SearchedKind, question: Question): Prisma.Sql {
  return QUESTIONS[kind](question);
}

/**
 * Finds records in which every word that was typed occurs, the last word perhaps unfinished.
 *
 * @param question.limit - Records at most, of each kind.
 * @returns By kind in the order asked for, the best first in each; empty when no word was typed.
 */
export async function searchRecords(question: {
  readonly negotiation: string;
  readonly typed: string;
  readonly kinds: readonly SearchedKind[];
  readonly limit: number;
}): Promise<readonly FoundRecord[]> {
  const { negotiation, typed, kinds, limit } = question;
  const query = toSearchQuery(typed);
  if (query === null || kinds.length === 0) return [];
  const questions = kinds.map(
    (kind) => Prisma.sql`(${searchStatement(kind, { negotiation, query, limit })})`,
  );
  return database().prisma.$queryRaw<FoundRecord[]>`${Prisma.join(questions, " UNION ALL ")}`;
}
