import { type PairableUnits, toPairableUnits, type Unit } from "./pairable-units";

/** How far apart two values are: unequal or not, by ranks between them, or by their difference. */
export type Metric = "nominal" | "ordinal" | "interval";

/**
 * Measures how well coders agree: Krippendorff's alpha, 1 − observed / expected disagreement (K. Krippendorff,
 * "Computing Krippendorff's alpha-reliability", 2011).
 *
 * @param units - One list per unit with a value per coder, null where a coder gave none. Any number of coders; units
 *   with fewer than two values are left out. Neither the order of units nor that of coders matters.
 * @param metric - `ordinal` and `interval` take numbers; `nominal` takes anything.
 * @returns At most 1 (perfect agreement); 0 is what chance gives, below 0 is worse than chance. Null where it is not
 *   defined: no unit with two values, or all values the same.
 * @throws {RangeError} A metric that needs numbers got something else.
 * @example
 * measureAlpha([[1, 1], [2, 2], [3, 4]], "interval") // 0.878…, 1 − 5/41
 */
export function measureAlpha<V extends number | string>(
  units: readonly Unit<V>[],
  metric: Metric,
): number | null {
  return alphaOf(toPairableUnits(units), metric);
}

/**
 * Measures alpha of units that are prepared already, for all of them or a sample.
 *
 * Every ordered pair of a unit of m values weighs 1/(m − 1) in the observed disagreement, so that each value counts
 * once; the expected disagreement is that of all n values paired with each other.
 *
 * @returns As {@link measureAlpha}.
 * @throws {RangeError} A metric that needs numbers got something else.
 */
export function alphaOf<V extends number | string>(
  { units, values }: PairableUnits<V>,
  metric: Metric,
): number | null {
  const counts = new Array<number>(values.length).fill(0);
  let total = 0;
  for (const unit of units) {
    for (const value of unit) counts[value] = (counts[value] ?? 0) + 1;
    total += unit.length;
  }
  if (counts.filter((count) => count > 0).length < 2) return null;
  const isNominal = metric === "nominal";
  const places = isNominal ? [] : placeValues(values, counts, metric);
  let observed = 0;
  for (const unit of units) {
    let apart = 0;
    for (let i = 0; i < unit.length; i += 1) {
      for (let j = i + 1; j < unit.length; j += 1) {
        const [one, other] = [unit[i] ?? 0, unit[j] ?? 0];
        if (one !== other) apart += isNominal ? 1 : ((places[one] ?? 0) - (places[other] ?? 0)) ** 2;
      }
    }
    observed += apart / (unit.length - 1);
  }
  const expected = isNominal ? countUnequalPairs(counts, total) : sumSquaredDistances(places, counts, total);
  return 1 - ((total - 1) * observed) / expected;
}

/**
 * Places values on a line so that the distance of two is that of the metric. The ordinal distance, the number of
 * values from one to the other less half of those at both ends, is the difference of their mean ranks.
 */
function placeValues(
  values: readonly (number | string)[],
  counts: readonly number[],
  metric: "ordinal" | "interval",
): readonly number[] {
  const numbers = values.map((value) => {
    if (typeof value === "number" && Number.isFinite(value)) return value;
    throw new RangeError(`values must be numbers for the ${metric} metric, not ${value}`);
  });
  if (metric === "interval") return numbers;
  let below = 0;
  return counts.map((count) => {
    below += count;
    return below - count / 2;
  });
}

/** Over all unordered pairs of values. */
function countUnequalPairs(counts: readonly number[], total: number): number {
  return (total * total - counts.reduce((sum, count) => sum + count * count, 0)) / 2;
}

/** Over all unordered pairs of values: total times the sum of squared distances from the mean. */
function sumSquaredDistances(places: readonly number[], counts: readonly number[], total: number): number {
  const mean = places.reduce((sum, place, index) => sum + place * (counts[index] ?? 0), 0) / total;
  return total * places.reduce((sum, place, index) => sum + (counts[index] ?? 0) * (place - mean) ** 2, 0);
}
