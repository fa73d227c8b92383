import type { AsOf } from "../domain/as-of/negotiation-ref";
import { formatDay } from "./format-day";

/**
 * Writes a day, or an instant in UTC, for people.
 *
 * @example
 * formatAsOf("2026-01-31") // "31 Jan 2026"
 * formatAsOf("2026-01-31T12:00:30Z") // "31 Jan 2026, 12:00:30 UTC"
 */
export function formatAsOf(asOf: AsOf): string {
  const [day = "", time] = asOf.split("T");
  return time === undefined ? formatDay(day) : `${formatDay(day)}, ${time.replace(/Z$/, "")} UTC`;
}
