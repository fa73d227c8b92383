import type { MergeFields } from "./merge-fields";

/**
 * Finds which item of a later list is which of an earlier one: first those that are equal in all of their key fields,
 * then, among the rest, those that are the only ones left with the firmest key field.
 *
 * @param keys - The fields that tell one item from another, the firmest first; none: the whole item.
 * @returns For each earlier item its place in the later list, each at most once; null: it is gone.
 */
export function matchItems(
  earlier: readonly MergeFields[],
  later: readonly MergeFields[],
  keys: readonly string[],
): readonly (number | null)[] {
  const taken = new Set<number>();
  const take = (place: number) => {
    if (place < 0) return null;
    taken.add(place);
    return place;
  };
  const whole = (item: MergeFields) =>
    JSON.stringify(keys.length === 0 ? item : keys.map((key) => item[key] ?? null));
  const exact = earlier.map((item) =>
    take(later.findIndex((other, place) => !taken.has(place) && whole(other) === whole(item))),
  );
  const [firmest] = keys;
  if (firmest === undefined) return exact;
  const isLeft = (item: MergeFields, value: unknown) =>
    JSON.stringify(item[firmest]) === JSON.stringify(value);
  return earlier.map((item, nth) => {
    if (exact[nth] !== null) return exact[nth] ?? null;
    const value = item[firmest];
    const mates = earlier.filter((other, place) => exact[place] === null && isLeft(other, value));
    const left = later.flatMap((other, place) => (!taken.has(place) && isLeft(other, value) ? [place] : []));
    return mates.length === 1 && left.length === 1 ? (left[0] ?? null) : null;
  });
}
