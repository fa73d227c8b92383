import { alphaOf, type Metric } from "./krippendorff-alpha";
import { toPairableUnits, type Unit } from "./pairable-units";
import type { RandomSource } from "./random-source";

/**
 * Estimates the 95 % interval of Krippendorff's alpha by bootstrap: units are drawn with replacement, and the
 * interval runs from the 2.5th to the 97.5th percentile of the alphas of the samples.
 *
 * @param question.units - As for `measureAlpha`. The draw goes by their order: give them in a fixed one.
 * @param question.replicates - How many samples, at least 40 (so that 2.5 % are a whole sample).
 * @param question.random - Advanced by one number per drawn unit.
 * @returns Both ends inclusive. Null where no sample has an alpha: no pairable unit, or all values the same. Samples in
 *   which the values do not vary have none and are left out.
 * @throws {RangeError} Too few replicates, or values that the metric cannot take.
 */
export function measureAlphaInterval<V extends number | string>(question: {
  readonly units: readonly Unit<V>[];
  readonly metric: Metric;
  readonly replicates: number;
  readonly random: RandomSource;
}): { readonly low: number; readonly high: number } | null {
  const { metric, replicates, random } = question;
  if (!(replicates >= 40)) throw new RangeError(`replicates must be at least 40, not ${replicates}`);
  const { units, values } = toPairableUnits(question.units);
  const alphas: number[] = [];
  for (let replicate = 0; replicate < replicates; replicate += 1) {
    const sample = units.map(() => units[Math.floor(random() * units.length)] ?? []);
    const alpha = alphaOf({ units: sample, values }, metric);
    if (alpha !== null) alphas.push(alpha);
  }
  const ascending = alphas.sort((a, b) => a - b);
  const at = (share: number) => ascending[Math.round(share * (ascending.length - 1))];
  const [low, high] = [at(0.025), at(0.975)];
  return low === undefined || high === undefined ? null : { low, high };
}
