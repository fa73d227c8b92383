import type { GapPoint } from "./gap-series";

export type Convergence = {
  /** The first and the last round at which there is a gap, and the narrowest between (the earliest of equals). */
  readonly first: { readonly round: number; readonly gap: number };
  readonly last: { readonly round: number; readonly gap: number };
  readonly narrowest: { readonly round: number; readonly gap: number };
  /** Gap at the last round minus gap at the first, in scale points, −100 to 100. */
  readonly changePoints: number;
  readonly trend: "converging" | "diverging" | "steady";
};

/**
 * Measures whether the gap of a series narrowed or widened from its first round to its last.
 *
 * @param points - In order of rounds; rounds without a gap are skipped.
 * @param threshold - Scale points from which on a difference counts as a movement, above 0.
 * @returns `steady` below the threshold; null when no round has a gap.
 * @throws {RangeError} The threshold is not above 0.
 */
export function measureConvergence(
  points: readonly Pick<GapPoint, "round" | "gap">[],
  threshold: number,
): Convergence | null {
  if (!(threshold > 0)) throw new RangeError(`threshold must be above 0, not ${threshold}`);
  const known = points.flatMap(({ round, gap }) => (gap === null ? [] : [{ round, gap }]));
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return null;
  const changePoints = last.gap - first.gap;
  return {
    first,
    last,
    narrowest: known.reduce((least, point) => (point.gap < least.gap ? point : least), first),
    changePoints,
    trend: changePoints <= -threshold ? "converging" : changePoints >= threshold ? "diverging" : "steady",
  };
}
