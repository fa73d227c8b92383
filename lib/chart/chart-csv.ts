import type { Party, Round } from "../domain/model";
import type { CitedStatement } from "../service/read-models";

const COLUMNS = [
  "date",
  "round",
  "round_name",
  "party",
  "issue",
  "demand",
  "statement",
  "position",
  "fallback",
  "firmness",
  "basis",
  "confidence",
  "speaker",
  "text",
  "quote",
  "quote_language",
  "source",
  "publisher",
  "url",
  "reliability",
  "credibility",
] as const;

type Cell = string | number | null;

/**
 * Writes statements as a table for programs: RFC 4180 with LF, lossless, one line per statement with its first
 * evidence; what is not there is an empty cell.
 *
 * @param question.statements - In the order of the lines.
 */
export function serializeTrajectoryCsv(question: {
  readonly statements: readonly CitedStatement[];
  readonly parties: readonly Pick<Party, "id" | "shortName">[];
  readonly rounds: readonly Pick<Round, "ordinal" | "name">[];
}): string {
  const { statements, parties, rounds } = question;
  const lines = statements.map((statement) => {
    const [piece] = statement.evidence;
    const cells: Record<(typeof COLUMNS)[number], Cell> = {
      date: statement.date,
      round: statement.round,
      round_name: rounds.find(({ ordinal }) => ordinal === statement.round)?.name ?? null,
      party: parties.find(({ id }) => id === statement.party)?.shortName ?? statement.party,
      issue: statement.issue,
      demand: statement.demand,
      statement: statement.id,
      position: statement.position,
      fallback: statement.fallback,
      firmness: statement.firmness,
      basis: statement.basis,
      confidence: statement.confidence,
      speaker: statement.speaker,
      text: statement.text,
      quote: piece?.quote ?? null,
      quote_language: piece?.quote == null ? null : piece.language,
      source: piece?.source ?? null,
      publisher: piece?.cited.publisher ?? null,
      url: piece?.cited.url ?? null,
      reliability: piece?.cited.reliability ?? null,
      credibility: piece?.credibility ?? null,
    };
    return COLUMNS.map((column) => toCell(cells[column])).join(",");
  });
  return `${[COLUMNS.join(","), ...lines].join("\n")}\n`;
}

function toCell(value: Cell): string {
  const text = value === null ? "" : String(value);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
