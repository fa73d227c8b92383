import { countOf } from "./format-number";

const DAYS_PER_WEEK = 7;
const DAYS_PER_MONTH = 30.44;
const DAYS_PER_YEAR = 365.25;

/**
 * Writes a length of time in the largest unit that keeps it a small number.
 *
 * @param days - Whole days, 0 or more.
 * @example
 * formatDuration(12) // "12 d"
 * formatDuration(63) // "9 wk"
 * formatDuration(160) // "5 mo"
 * formatDuration(1160) // "3.2 yr"
 */
export function formatDuration(days: number): string {
  if (days < 14) return `${days} d`;
  if (days < 70) return `${Math.round(days / DAYS_PER_WEEK)} wk`;
  if (days < DAYS_PER_YEAR * 1.5) return `${Math.round(days / DAYS_PER_MONTH)} mo`;
  return `${Math.round((days / DAYS_PER_YEAR) * 10) / 10} yr`;
}

/**
 * Writes how long ago a position was last stated.
 *
 * @param age - Rounds and days since, each 0 or more; 0 rounds: at the round itself.
 * @example
 * formatAge({ rounds: 13, days: 160 }) // "13 rounds ago, 5 mo"
 */
export function formatAge(age: { readonly rounds: number; readonly days: number }): string {
  return age.rounds === 0 ? "this round" : `${countOf(age.rounds, "round")} ago, ${formatDuration(age.days)}`;
}
