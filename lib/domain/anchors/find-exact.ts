/** Up to this many units the engine's own search is fast on any text. */
const SHORT_UTF16 = 64;
/** Looked-at units per unit of text, above which a text repeats itself too much to look at each candidate. */
const PATIENCE = 8;

/**
 * Finds words in a text like `indexOf`, in a time that grows with the length of the text and not with that of the words
 * too: there are texts made to keep `indexOf` busy for many seconds.
 *
 * @param words - Not empty.
 * @param from - UTF-16 offset from which on a place counts.
 * @returns The first place, UTF-16 offset; null where there is none.
 */
export function findExact(text: string, words: string, from = 0): number | null {
  const head = words.slice(0, SHORT_UTF16);
  let lookedAt = 0;
  for (let at = text.indexOf(head, from); at !== -1; at = text.indexOf(head, at + 1)) {
    if (words.length <= SHORT_UTF16 || text.startsWith(words, at)) return at;
    lookedAt += words.length;
    if (lookedAt > PATIENCE * text.length) return findByPrefixes(text, words, at + 1);
  }
  return null;
}

/** The search of Knuth, Morris and Pratt: no unit of the text is looked at twice. */
function findByPrefixes(text: string, words: string, from: number): number | null {
  // For each beginning of the words, how long its longest proper beginning is that is its end too.
  const borders = new Int32Array(words.length);
  for (let at = 1, length = 0; at < words.length; at += 1) {
    while (length > 0 && words.charCodeAt(at) !== words.charCodeAt(length)) length = borders[length - 1] ?? 0;
    if (words.charCodeAt(at) === words.charCodeAt(length)) length += 1;
    borders[at] = length;
  }
  for (let at = from, length = 0; at < text.length; at += 1) {
    while (length > 0 && text.charCodeAt(at) !== words.charCodeAt(length)) length = borders[length - 1] ?? 0;
    if (text.charCodeAt(at) === words.charCodeAt(length)) length += 1;
    if (length === words.length) return at - length + 1;
  }
  return null;
}
