import { snapToClusters, type TextSpan } from "./snap-to-clusters";

/** A longer paragraph is cut at a space, for a reader draws whole paragraphs and only those in view. */
const LONGEST_UTF16 = 4000;

/**
 * Cuts a text into paragraphs for a reader that draws a part of it: each is a line with the line breaks after it, so
 * that a blank line belongs to the paragraph before.
 *
 * A line of more than 4,000 UTF-16 units makes several, cut after white space where there is any, else between two
 * characters.
 *
 * @param text - With line feeds for line breaks, as `normalizeCapture` leaves it.
 * @returns Spans in order, none empty, that cover the text without a gap. None for an empty text.
 */
export function splitParagraphs(text: string): readonly TextSpan[] {
  const paragraphs: TextSpan[] = [];
  for (const { 0: paragraph, index } of text.matchAll(/[^\n]*\n+|[^\n]+/gu)) {
    const before = index + paragraph.length;
    for (let start = index; start < before; ) {
      const endUtf16 = before - start <= LONGEST_UTF16 ? before : findCut(text, start);
      paragraphs.push({ startUtf16: start, endUtf16 });
      start = endUtf16;
    }
  }
  return paragraphs;
}

function findCut(text: string, start: number): number {
  const most = start + LONGEST_UTF16;
  const half = start + LONGEST_UTF16 / 2;
  const space = /\s\S*$/u.exec(text.slice(half, most));
  const cut = space === null ? most : half + space.index + 1;
  return snapToClusters(text, { startUtf16: cut, endUtf16: cut }).endUtf16;
}

/**
 * Finds the paragraph that an offset lies in.
 *
 * @param paragraphs - As {@link splitParagraphs} returns them.
 * @param offsetUtf16 - At a boundary the paragraph that begins there is meant; at the end of the text the last one.
 * @returns Index in the list; null where the offset lies in none.
 */
export function findParagraph(paragraphs: readonly TextSpan[], offsetUtf16: number): number | null {
  let [low, high] = [0, paragraphs.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const paragraph = paragraphs[middle];
    if (paragraph === undefined) return null;
    const isLast = middle === paragraphs.length - 1;
    if (offsetUtf16 < paragraph.startUtf16) high = middle - 1;
    else if (offsetUtf16 < paragraph.endUtf16 || (isLast && offsetUtf16 === paragraph.endUtf16))
      return middle;
    else low = middle + 1;
  }
  return null;
}
