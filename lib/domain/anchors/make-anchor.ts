import { isInsidePair, snapToClusters } from "./snap-to-clusters";
import { CONTEXT_UTF16, LONGEST_EXACT_UTF16, type TextAnchor } from "./text-anchor";

export type MadeAnchor =
  | { readonly kind: "anchor"; readonly anchor: TextAnchor }
  /** `blank`: nothing but white space is there. `long`: more than {@link LONGEST_EXACT_UTF16} units. */
  | { readonly kind: "refused"; readonly reason: "blank" | "long" };

/**
 * Makes the anchor of a selected passage.
 *
 * A selection that begins or ends inside of a grapheme cluster is widened to hold all of it, so that neither the
 * passage nor what is around it ever holds half of a pair. White space at the ends of a selection stays.
 *
 * @param text - The whole text, as it is stored.
 * @param startUtf16 - UTF-16 offset, inclusive.
 * @param endUtf16 - UTF-16 offset, exclusive.
 * @throws {RangeError} An offset is not a whole number from 0 to the length, or the start is after the end.
 * @example
 * makeAnchor("no compromise here", 3, 13)
 * // { kind: "anchor", anchor: { exact: "compromise", prefix: "no ", suffix: " here", startUtf16: 3, endUtf16: 13 } }
 */
export function makeAnchor(text: string, startUtf16: number, endUtf16: number): MadeAnchor {
  const span = snapToClusters(text, { startUtf16, endUtf16 });
  const exact = text.slice(span.startUtf16, span.endUtf16);
  if (exact.trim() === "") return { kind: "refused", reason: "blank" };
  if (exact.length > LONGEST_EXACT_UTF16) return { kind: "refused", reason: "long" };
  return { kind: "anchor", anchor: { exact, ...contextOf(text, span.startUtf16, span.endUtf16), ...span } };
}

/** One unit less than the most where that would be half of a pair, which no database keeps. */
function contextOf(text: string, start: number, end: number) {
  const from = Math.max(0, start - CONTEXT_UTF16);
  const before = Math.min(text.length, end + CONTEXT_UTF16);
  return {
    prefix: text.slice(isInsidePair(text, from) ? from + 1 : from, start),
    suffix: text.slice(end, isInsidePair(text, before) ? before - 1 : before),
  };
}
