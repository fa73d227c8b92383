/** The longest quotation that is kept, in words: short enough to quote, long enough to check. */
export const QUOTE_MOST_WORDS = 30;
