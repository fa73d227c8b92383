/** A text as it is compared, with the place in the original of each of its UTF-16 units. */
export type FoldedText = {
  readonly text: string;
  /** Offset in the original at which the unit's source begins. */
  readonly starts: readonly number[];
  /** Offset in the original before which it ends. */
  readonly ends: readonly number[];
};

/** White space; else a letter or sign with the marks that combine with it. Jamo compose with each other. */
const PIECES = /\s+|[\u1100-\u11ff]+\p{M}*|\P{M}\p{M}*|\p{M}+/gu;

/**
 * Makes two spellings of one text alike: Unicode form NFC, and any run of white space one space. Nothing else is
 * changed; typographic quotation marks and dashes stay what they are.
 *
 * @example
 * foldText("a\n  b").text // "a b"
 */
export function foldText(original: string): FoldedText {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = "";
  for (const { 0: piece, index } of original.matchAll(PIECES)) {
    const folded = /^\s/u.test(piece) ? " " : piece.normalize("NFC");
    text += folded;
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(index);
      ends.push(index + piece.length);
    }
  }
  return { text, starts, ends };
}
