/** What coders said of one unit, one entry per coder; null where a coder gave nothing. */
export type Unit<V extends number | string> = readonly (V | null)[];

/** Units of which the values can be paired, with each value replaced by its place among the distinct ones. */
export type PairableUnits<V extends number | string> = {
  /** Distinct values, ascending. */
  readonly values: readonly V[];
  /** Each with two entries or more, indices into `values`. */
  readonly units: readonly (readonly number[])[];
};

/** Leaves out what cannot be paired (units with fewer than two values) and numbers the values in ascending order. */
export function toPairableUnits<V extends number | string>(units: readonly Unit<V>[]): PairableUnits<V> {
  const pairable = units
    .map((unit) => unit.filter((value) => value !== null))
    .filter((unit) => unit.length >= 2);
  const values = [...new Set(pairable.flat())].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const place = new Map(values.map((value, index) => [value, index]));
  return { values, units: pairable.map((unit) => unit.map((value) => place.get(value) ?? 0)) };
}
