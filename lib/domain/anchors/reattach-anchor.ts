import { findExact } from "./find-exact";
import type { StoredAnchor } from "./text-anchor";

export type Reattached =
  /** The words stand where they stood. */
  | { readonly kind: "kept" }
  /** They stand in one other place; a person confirms it. */
  | { readonly kind: "moved"; readonly startUtf16: number; readonly endUtf16: number }
  /** `gone`: they stand nowhere. `several`: in more places than one, and nothing tells which is meant. */
  | {
      readonly kind: "orphan";
      readonly reason: "gone" | "several";
      /** Where the words stand, UTF-16 offsets in order, at most {@link MOST_PLACES} of them; empty when gone. */
      readonly places: readonly number[];
    };

/** How many places of an orphan are named: more than a person looks through. */
export const MOST_PLACES = 20;

/**
 * Finds an anchored passage in a text that was captured anew. Character for character, never by likeness: an orphan is
 * better than a guess.
 *
 * A place *fits* when the passage's prefix stands right before it and its suffix right after it. The first row that
 * applies decides:
 *
 * | the words stand              | at the old place             | places that fit | answer          |
 * | ---------------------------- | ---------------------------- | --------------- | --------------- |
 * | nowhere                      |                              |                 | orphan, gone    |
 * | once                         | yes                          | any             | kept            |
 * | once                         | no, or it had none           | any             | moved there     |
 * | more than once               | yes, and it fits             | any             | kept            |
 * | more than once               | yes but unfit, no, or none   | one             | moved there     |
 * | more than once               | yes but unfit, no, or none   | none, or more   | orphan, several |
 *
 * So a passage that the text repeats with all that is around it is kept where it stood as long as its own surroundings
 * have not changed, and is an orphan as soon as they have. Places may overlap.
 *
 * @param anchor - Offsets null: it never had a place in a text that is held here.
 * @param text - Normalised like the text that the anchor was made in (`normalizeCapture`).
 * @returns For a kept and a moved anchor the text from start to end is `exact`, character for character.
 * @throws {RangeError} `exact` is empty.
 */
export function reattachAnchor(anchor: StoredAnchor, text: string): Reattached {
  const { exact, prefix, suffix, startUtf16 } = anchor;
  if (exact === "") throw new RangeError("exact must not be empty");
  const moveTo = (start: number): Reattached => ({
    kind: "moved",
    startUtf16: start,
    endUtf16: start + exact.length,
  });
  const first = findExact(text, exact);
  if (first === null) return { kind: "orphan", reason: "gone", places: [] };
  const isAtOldPlace = startUtf16 !== null && text.startsWith(exact, startUtf16);
  if (findExact(text, exact, first + 1) === null) return isAtOldPlace ? { kind: "kept" } : moveTo(first);

  if (isAtOldPlace && fitsAt(anchor, text, startUtf16)) return { kind: "kept" };
  const whole = prefix + exact + suffix;
  const fit = findExact(text, whole);
  if (fit !== null && findExact(text, whole, fit + 1) === null) return moveTo(fit + prefix.length);
  return { kind: "orphan", reason: "several", places: listPlaces(exact, text) };
}

function fitsAt({ exact, prefix, suffix }: StoredAnchor, text: string, start: number): boolean {
  return start >= prefix.length && text.startsWith(prefix + exact + suffix, start - prefix.length);
}

function listPlaces(exact: string, text: string): readonly number[] {
  const places: number[] = [];
  let at = findExact(text, exact);
  while (at !== null && places.length < MOST_PLACES) {
    places.push(at);
    at = findExact(text, exact, at + 1);
  }
  return places;
}
