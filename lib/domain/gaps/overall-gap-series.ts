import type { Slug } from "../model";
import type { GapPoint } from "./gap-series";
import { measureOverallGap, type OverallGap } from "./overall-gap";

export type OverallGapPoint = OverallGap & {
  /** Ordinal of the round. */
  readonly round: number;
};

/**
 * Measures the overall gap at every round from the gaps of the issues.
 *
 * A step of it may come from an issue that joins and not from a movement: `issues` tells.
 *
 * @param issues - Each with its series; rounds missing from a series count as "no gap".
 * @returns One point for every round that occurs, in ascending order.
 * @throws {RangeError} A salience is not above 0.
 */
export function measureOverallGapSeries(
  issues: readonly {
    readonly issue: Slug;
    readonly salience: number | null;
    readonly points: readonly Pick<GapPoint, "round" | "gap">[];
  }[],
): readonly OverallGapPoint[] {
  const series = issues.map(({ issue, salience, points }) => ({
    issue,
    salience,
    gapAt: new Map(points.map(({ round, gap }) => [round, gap])),
  }));
  const rounds = [...new Set(issues.flatMap(({ points }) => points.map(({ round }) => round)))];
  return rounds
    .sort((a, b) => a - b)
    .map((round) => ({
      round,
      ...measureOverallGap(
        series.map(({ issue, salience, gapAt }) => ({ issue, salience, gap: gapAt.get(round) ?? null })),
      ),
    }));
}
