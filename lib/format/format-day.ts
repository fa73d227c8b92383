import type { IsoDate } from "../domain/model";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

function parts(day: IsoDate): { readonly year: string; readonly month: string; readonly day: number } {
  const [year = "", month = "", date = ""] = day.split("-");
  return { year, month: MONTHS[Number(month) - 1] ?? month, day: Number(date) };
}

/**
 * Writes a calendar day for people.
 *
 * @example
 * formatDay("2025-12-27") // "27 Dec 2025"
 */
export function formatDay(day: IsoDate): string {
  const { year, month, day: date } = parts(day);
  return `${date} ${month} ${year}`;
}

/**
 * Writes the month of a calendar day.
 *
 * @example
 * formatMonth("2025-12-27") // "Dec 2025"
 */
export function formatMonth(day: IsoDate): string {
  const { year, month } = parts(day);
  return `${month} ${year}`;
}

/**
 * Writes a span of days, both inclusive, without saying a month or year twice.
 *
 * @example
 * formatDayRange("2025-12-23", "2025-12-27") // "23–27 Dec 2025"
 * formatDayRange("2025-05-26", "2025-06-02") // "26 May – 2 Jun 2025"
 */
export function formatDayRange(first: IsoDate, last: IsoDate): string {
  if (first === last) return formatDay(first);
  const [from, to] = [parts(first), parts(last)];
  if (from.year !== to.year) return `${formatDay(first)} – ${formatDay(last)}`;
  if (from.month !== to.month) return `${from.day} ${from.month} – ${formatDay(last)}`;
  return `${from.day}–${formatDay(last)}`;
}
