import { findNearestNames } from "./nearest-names";
import { queryValue, type ScreenQuery } from "./query-value";

/** What was chosen, and what has to be said about a choice that could not be had. */
export type Choice<T extends string> = { readonly value: T | null; readonly notices: readonly string[] };

/** What an address held is shown again, but not at any length. */
const LONGEST_SHOWN = 60;

/**
 * Reads one choice out of an address. Never throws: an unknown value is no choice, and a sentence says so.
 *
 * @param question.what - The kind of thing that is chosen, as a noun in a sentence.
 * @param question.otherwise - What is shown instead, as the end of a sentence.
 * @example
 * parseChoice({ query: { party: "rusia" }, key: "party", what: "party", known: ["russia"], otherwise: "all are shown" })
 * // { value: null, notices: ["There is no party “rusia”; all are shown. Did you mean “russia”?"] }
 */
export function parseChoice<T extends string>(question: {
  readonly query: ScreenQuery;
  readonly key: string;
  readonly what: string;
  readonly known: readonly T[];
  readonly otherwise: string;
}): Choice<T> {
  const { query, key, what, known, otherwise } = question;
  const asked = queryValue(query, key);
  if (asked === null) return { value: null, notices: [] };
  const value = known.find((candidate) => candidate === asked) ?? null;
  if (value !== null) return { value, notices: [] };
  const shown = asked.length > LONGEST_SHOWN ? `${asked.slice(0, LONGEST_SHOWN)}…` : asked;
  const near = findNearestNames(asked, known);
  const hint = near.length === 0 ? "" : ` Did you mean ${near.map((name) => `“${name}”`).join(" or ")}?`;
  return { value: null, notices: [`There is no ${what} “${shown}”; ${otherwise}.${hint}`] };
}
