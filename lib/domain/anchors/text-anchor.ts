/** Words of a text with what stood around them. */
export type TextQuote = {
  /** The words, character for character. */
  readonly exact: string;
  /** Up to {@link CONTEXT_UTF16} units before them; fewer at the start of the text. */
  readonly prefix: string;
  /** Up to {@link CONTEXT_UTF16} units after them; fewer at its end. */
  readonly suffix: string;
};

/** A passage of a text: its words, what stands around them, and its place in UTF-16 units. */
export type TextAnchor = TextQuote & {
  /** Inclusive, from 0. */
  readonly startUtf16: number;
  /** Exclusive; the start plus the length of `exact`. */
  readonly endUtf16: number;
};

/** An anchor that may never have had a place in a text that is held here: both offsets are null then. */
export type StoredAnchor = TextQuote & {
  readonly startUtf16: number | null;
  readonly endUtf16: number | null;
};

/** How many UTF-16 units of context are kept on each side: enough to tell apart two places of a common phrase. */
export const CONTEXT_UTF16 = 32;

/** The longest passage that can be anchored, in UTF-16 units; a longer one is most of a text and no passage. */
export const LONGEST_EXACT_UTF16 = 10_000;
