/** How far around an offset the text is looked at: no character that people write is longer. */
const WINDOW_UTF16 = 256;

const SEGMENTER = new Intl.Segmenter("und", { granularity: "grapheme" });

/** A span of a text in UTF-16 units, half-open. */
export type TextSpan = { readonly startUtf16: number; readonly endUtf16: number };

/** Tells whether an offset lies between the halves of a surrogate pair. */
export function isInsidePair(text: string, offsetUtf16: number): boolean {
  return (text.codePointAt(offsetUtf16 - 1) ?? 0) > 0xffff;
}

/**
 * Widens a span until it neither begins nor ends inside of a grapheme cluster (Unicode Standard Annex 29), what a
 * reader takes for one character: a letter with its accents, a family of emoji, a surrogate pair.
 *
 * A cluster of more than 256 units may be cut, but never a surrogate pair.
 *
 * @param span - Offsets in the text, 0 to its length, the start not after the end.
 * @returns The smallest span of whole clusters that holds the given one; an empty one at a boundary stays empty.
 * @throws {RangeError} An offset is not a whole number from 0 to the length, or the start is after the end.
 * @example
 * snapToClusters("e\u0301a", { startUtf16: 1, endUtf16: 3 }) // { startUtf16: 0, endUtf16: 3 }
 */
export function snapToClusters(text: string, { startUtf16, endUtf16 }: TextSpan): TextSpan {
  for (const [name, value] of Object.entries({ startUtf16, endUtf16 })) {
    if (!Number.isInteger(value) || value < 0 || value > text.length)
      throw new RangeError(`${name} must be a whole number from 0 to ${text.length}, not ${value}`);
  }
  if (startUtf16 > endUtf16)
    throw new RangeError(`startUtf16 must be at most endUtf16 (${endUtf16}), not ${startUtf16}`);
  return { startUtf16: clusterAt(text, startUtf16).startUtf16, endUtf16: clusterAt(text, endUtf16).endUtf16 };
}

/** The cluster that an offset lies inside of; at a boundary an empty span. */
function clusterAt(text: string, at: number): TextSpan {
  const boundary = { startUtf16: at, endUtf16: at };
  if (at === 0 || at === text.length) return boundary;
  const from = windowStart(text, at);
  let before = Math.min(text.length, at + WINDOW_UTF16);
  if (isInsidePair(text, before)) before += 1;
  const cluster = SEGMENTER.segment(text.slice(from, before)).containing(at - from);
  if (cluster === undefined || from + cluster.index === at) return boundary;
  const startUtf16 = from + cluster.index;
  return { startUtf16, endUtf16: startUtf16 + cluster.segment.length };
}

/** After a line break a cluster begins for certain; where none is near, at the edge of the window. */
function windowStart(text: string, at: number): number {
  const edge = Math.max(0, at - WINDOW_UTF16);
  const line = text.slice(edge, at).lastIndexOf("\n") + 1;
  return line > 0 || !isInsidePair(text, edge) ? edge + line : edge - 1;
}
