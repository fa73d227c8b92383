import type { IsoDate } from "../model";
import { isIsoDate } from "./is-iso-date";

const MILLISECONDS_PER_DAY = 86_400_000;

/**
 * Counts the days from one calendar day to another.
 *
 * @param from - First day, `YYYY-MM-DD`.
 * @param to - Other day; may lie before the first.
 * @returns Whole days; 0 for the same day, negative when `to` is earlier.
 * @throws {RangeError} One of them is not a calendar day that exists.
 * @example
 * daysBetween("2024-02-28", "2024-03-01") // 2
 */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return (dayMilliseconds(to, "to") - dayMilliseconds(from, "from")) / MILLISECONDS_PER_DAY;
}

/** Midnight UTC of a day, where every day is equally long. */
function dayMilliseconds(day: IsoDate, parameter: string): number {
  if (!isIsoDate(day)) throw new RangeError(`${parameter} must be a calendar day as YYYY-MM-DD, not ${day}`);
  return Date.parse(`${day}T00:00:00Z`);
}
