import type { GapPoint, GapSide } from "../domain/gaps/gap-series";
import type { Phase } from "../domain/model";
import type { RoundEntry } from "../service/read-models";
import { type PlotPoint, prepareAreaPath, prepareStepPaths } from "./prepare-gap-path";

/** Year labels nearer than this would touch, in shares of the width. */
const YEAR_APART = 0.13;
/** Numbers at the ends of two lines nearer than this would touch, in points of the scale. */
const ENDS_APART = 11;

/** One line of a plot: paths on a plot of 100 by 100, and where it ends. */
export type PlotLine = {
  readonly solid: string;
  readonly dotted: string;
  /** Its last position, in scale points, and the height of its number, in percent from the top; null without one. */
  readonly end: { readonly position: number; readonly labelAt: number } | null;
};

/** What all plots of a screen share: shares of the width, 0 to 1. */
export type PlotAxis = {
  readonly phaseStarts: readonly number[];
  readonly years: readonly { readonly year: string; readonly at: number }[];
  /** The round shown, where the lines end. */
  readonly end: number;
};

export type GapPlotModel = { readonly a: PlotLine; readonly b: PlotLine; readonly area: string };

/** The place of a round on the axis, as a share of the width; rounds are evenly spaced, as on the strip. */
export function placeOfRound(ordinal: number, rounds: number): number {
  return (ordinal - 0.5) / rounds;
}

/**
 * Prepares the axis of rounds: where phases begin, and the first round of each year.
 *
 * @param last - Ordinal of the round shown.
 */
export function preparePlotAxis(
  { rounds, phases }: { readonly rounds: readonly RoundEntry[]; readonly phases: readonly Phase[] },
  last: number,
): PlotAxis {
  const starts = phases.flatMap(({ id }) => {
    const first = rounds.find(({ phase }) => phase === id);
    return first === undefined || first.ordinal === 1 ? [] : [(first.ordinal - 1) / rounds.length];
  });
  const years: { year: string; at: number }[] = [];
  for (const { start, ordinal } of rounds) {
    const [year, at] = [start.slice(0, 4), placeOfRound(ordinal, rounds.length)];
    const before = years.at(-1);
    if (before?.year === year) continue;
    // Of two years that begin close together the later has more rounds to stand for.
    if (before !== undefined && at - before.at < YEAR_APART) years.pop();
    years.push({ year, at });
  }
  return { phaseStarts: starts, years, end: placeOfRound(last, rounds.length) };
}

/**
 * Prepares the two step lines of a gap and the space between them.
 *
 * @param points - One per round up to the one shown, in order.
 * @param rounds - How many rounds the axis holds.
 */
export function prepareGapPlot(points: readonly GapPoint[], rounds: number): GapPlotModel {
  const toPoints = (side: (point: GapPoint) => GapSide | null): readonly PlotPoint[] =>
    points.map((point) => {
      const own = side(point);
      return {
        x: placeOfRound(point.round, rounds) * 100,
        y: own === null ? null : 100 - own.position,
        ageRounds: own?.ageRounds ?? 0,
      };
    });
  const [a, b] = [toPoints((point) => point.a), toPoints((point) => point.b)];
  const last = points.at(-1);
  const ends = placeEnds(last?.a?.position ?? null, last?.b?.position ?? null);
  return {
    a: { ...prepareStepPaths(a), end: ends.a },
    b: { ...prepareStepPaths(b), end: ends.b },
    area: prepareAreaPath(a, b),
  };
}

/** The numbers step aside where the two lines end close together. */
function placeEnds(
  a: number | null,
  b: number | null,
): { readonly a: PlotLine["end"]; readonly b: PlotLine["end"] } {
  const single = (position: number | null) =>
    position === null ? null : { position, labelAt: 100 - position };
  if (a === null || b === null || Math.abs(a - b) >= ENDS_APART) return { a: single(a), b: single(b) };
  const half = ENDS_APART / 2;
  const middle = Math.min(100 - half, Math.max(half, 100 - (a + b) / 2));
  const side = a >= b ? -half : half;
  return { a: { position: a, labelAt: middle + side }, b: { position: b, labelAt: middle - side } };
}
