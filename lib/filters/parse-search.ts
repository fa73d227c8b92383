import { queryValue, type ScreenQuery } from "./query-value";

/** What is searched for; null: nothing yet. */
export type SearchQuestion = { readonly q: string | null; readonly notices: readonly string[] };

/** Longest text that is searched for, in UTF-16 units. */
export const LONGEST_SEARCH = 200;

/** Reads what is searched for out of an address. Never throws: a longer text is cut, and a sentence says so. */
export function parseSearch(query: ScreenQuery): SearchQuestion {
  const asked = queryValue(query, "q")?.normalize("NFC") ?? null;
  if (asked === null || asked.length <= LONGEST_SEARCH) return { q: asked, notices: [] };
  const notice = `Only the first ${LONGEST_SEARCH} characters were searched for.`;
  return { q: asked.slice(0, LONGEST_SEARCH).replace(/[\uD800-\uDBFF]$/u, ""), notices: [notice] };
}
