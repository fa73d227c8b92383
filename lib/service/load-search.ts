import "server-only";
import { type FoundRecord, HIT_END, HIT_START, searchRecords } from "../data/sql/search-records";
import { markHits } from "./mark-hits";
import { askRecord } from "./open-record";
import type { SearchHit } from "./read-models";

export type SearchKind = SearchHit["kind"];

/** In the order in which equally good hits are listed. */
export const SEARCH_KINDS = [
  "demand",
  "statement",
  "quote",
  "source",
] as const satisfies readonly SearchKind[];

/** Longest list of hits that one search returns, and how long it is unless asked. */
export const SEARCH_LIMIT = 50;
const USUAL_LIMIT = 20;

/**
 * Searches a negotiation's demands, statements, quotes and sources for words.
 *
 * Every word must occur; the last one may be unfinished, so that it can be asked while somebody types. Any text is a
 * search: signs are separators, and a text without words finds nothing. Accents of Latin letters do not matter.
 *
 * @param question.kinds - Kinds to search; all of them unless given.
 * @param question.limit - Hits at most, 1 to {@link SEARCH_LIMIT}; 20 unless given.
 * @returns The best first; of one kind every record at most once (a quote's record is its statement).
 * @throws {AppError} `not-found`: no such negotiation.
 */
export async function loadSearch(question: {
  readonly negotiation: string;
  readonly q: string;
  readonly kinds?: readonly SearchKind[];
  readonly limit?: number;
}): Promise<readonly SearchHit[]> {
  const { negotiation, q, kinds = SEARCH_KINDS, limit = USUAL_LIMIT } = question;
  const most = Math.min(Math.max(1, Math.trunc(limit)), SEARCH_LIMIT);
  const found = await askRecord(negotiation, () =>
    searchRecords({ negotiation, typed: q, kinds, limit: most }),
  );
  const seen = new Set<string>();
  return found
    .toSorted(byRank)
    .filter(({ kind, id }) => !seen.has(`${kind} ${id}`) && seen.add(`${kind} ${id}`))
    .slice(0, most)
    .map(toHit);
}

function byRank(a: FoundRecord, b: FoundRecord): number {
  return (
    b.rank - a.rank || SEARCH_KINDS.indexOf(a.kind) - SEARCH_KINDS.indexOf(b.kind) || (a.id < b.id ? -1 : 1)
  );
}

function toHit({ kind, id, title, party, issue, date, text, marked }: FoundRecord): SearchHit {
  return {
    kind,
    id,
    title,
    party,
    issue,
    date,
    excerpt: markHits(text, { marked, start: HIT_START, end: HIT_END }),
  };
}
