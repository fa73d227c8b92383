import { daysBetween } from "../domain/calendar/days-between";
import type { IsoDate, Round } from "../domain/model";

/**
 * The horizontal axis of a chart: rounds, evenly spaced, or days of the calendar. Plain data, so that server and
 * browser place the same things at the same points.
 */
export type ChartAxis =
  | { readonly kind: "round"; readonly rounds: number }
  | { readonly kind: "date"; readonly from: IsoDate; readonly days: number };

/** A day before any case, for a negotiation without rounds. */
const NO_ROUNDS_FROM = "2000-01-01";
const DAYS_WITHOUT_ROUNDS = 31;

/**
 * Prepares an axis over all rounds of a negotiation; a calendar axis runs over whole months.
 *
 * @param rounds - In order.
 */
export function prepareChartAxis(
  kind: ChartAxis["kind"],
  rounds: readonly Pick<Round, "start" | "end">[],
): ChartAxis {
  if (kind === "round") return { kind, rounds: rounds.length };
  const first = rounds[0]?.start;
  if (first === undefined) return { kind, from: NO_ROUNDS_FROM, days: DAYS_WITHOUT_ROUNDS };
  const last =
    rounds
      .map(({ end }) => end)
      .toSorted()
      .at(-1) ?? first;
  const from = `${first.slice(0, 7)}-01`;
  return { kind, from, days: daysBetween(from, firstOfNextMonth(last)) };
}

/**
 * Places something on an axis.
 *
 * @param moment - Ordinal of the round, from 1, and day.
 * @returns Axis units: the ordinal, or days from the axis' first day, kept within the axis.
 */
export function placeOnAxis(
  axis: ChartAxis,
  moment: { readonly round: number; readonly date: IsoDate },
): number {
  if (axis.kind === "round") return moment.round;
  return Math.min(axis.days, Math.max(0, daysBetween(axis.from, moment.date)));
}

/**
 * The ends of an axis, in its units.
 *
 * @returns Half a round before the first and after the last; or the first day and the day after the last.
 */
export function axisDomain(axis: ChartAxis): readonly [number, number] {
  return axis.kind === "round" ? [0.5, Math.max(1, axis.rounds) + 0.5] : [0, axis.days];
}

/**
 * Where a point of an axis lies between its ends.
 *
 * @param x - In axis units.
 * @returns A share of the axis' length, 0 to 1 for points within it.
 */
export function shareOfAxis(axis: ChartAxis, x: number): number {
  const [first, last] = axisDomain(axis);
  return (x - first) / (last - first);
}

function firstOfNextMonth(day: IsoDate): IsoDate {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  return month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, "0")}-01`;
}
