import type { Slug } from "../model";

export type OverallGap = {
  /** Scale points 0 to 100; null where no issue has a gap. */
  readonly gap: number | null;
  /** How many issues the mean rests on. */
  readonly issues: number;
  /** Whether it is weighted by salience; false where salience is not coded for every issue. */
  readonly weighted: boolean;
};

/**
 * Measures the gap between two parties over several issues as the mean of the gaps.
 *
 * Weighted by salience only where it is coded for every issue given, those without a gap included: the weights of a
 * series must not come and go with the rounds.
 *
 * @param issues - `gap` in scale points, null where either party has no position; `salience` above 0 or null.
 * @returns The mean over the issues that have a gap, and how many these are.
 * @throws {RangeError} A salience is not above 0.
 * @example
 * measureOverallGap([
 *   { issue: "land", salience: 3, gap: 80 },
 *   { issue: "water", salience: 1, gap: 40 },
 * ]) // { gap: 70, issues: 2, weighted: true }
 */
export function measureOverallGap(
  issues: readonly { readonly issue: Slug; readonly salience: number | null; readonly gap: number | null }[],
): OverallGap {
  for (const { issue, salience } of issues) {
    if (salience !== null && !(salience > 0 && Number.isFinite(salience))) {
      throw new RangeError(`salience of ${issue} must be above 0, not ${salience}`);
    }
  }
  const weighted = issues.length > 0 && issues.every(({ salience }) => salience !== null);
  let sum = 0;
  let weights = 0;
  let count = 0;
  for (const { salience, gap } of issues) {
    if (gap === null) continue;
    const weight = weighted ? (salience ?? 1) : 1;
    sum += weight * gap;
    weights += weight;
    count += 1;
  }
  return { gap: count === 0 ? null : sum / weights, issues: count, weighted };
}
