import { type AsOf, isAsOf, toInstant } from "../domain/as-of/negotiation-ref";
import { formatAsOf } from "../format/format-as-of";
import { queryValue, type ScreenQuery } from "./query-value";

/** Of when a screen is shown as it was recorded; null: as it is now. */
export type AsOfChoice = { readonly asOf: AsOf | null; readonly notices: readonly string[] };

/** What an address held is shown again, but not at any length. */
const LONGEST_SHOWN = 40;

/**
 * Reads of when a screen is asked for out of an address. Never throws: what is no day, or is yet to come, is the
 * present, and a sentence says so.
 *
 * @param now - The present instant in UTC, ISO 8601. The day that it falls on is not yet to come.
 * @example
 * parseAsOf({ asOf: "2026-01-31" }, "2026-02-01T00:00:00.000Z") // { asOf: "2026-01-31", notices: [] }
 */
export function parseAsOf(query: ScreenQuery, now: string): AsOfChoice {
  const asked = queryValue(query, "asOf");
  if (asked === null) return { asOf: null, notices: [] };
  if (!isAsOf(asked)) {
    const shown = asked.length > LONGEST_SHOWN ? `${asked.slice(0, LONGEST_SHOWN)}…` : asked;
    const notice = `“${shown}” is no day. Write one as 2026-01-31, or as 2026-01-31T12:00Z; the record is shown as it is now.`;
    return { asOf: null, notices: [notice] };
  }
  const isYetToCome = asked.includes("T") ? toInstant(asked) > now : asked > now.slice(0, 10);
  return isYetToCome
    ? {
        asOf: null,
        notices: [`${formatAsOf(asked)} is yet to come; the record is shown as it is now.`],
      }
    : { asOf: asked, notices: [] };
}
