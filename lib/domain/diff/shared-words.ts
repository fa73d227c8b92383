import { isContentWord } from "./content-word";
import { tokenize } from "./tokenize";

/** Where a word stands in a text: UTF-16 offsets, half-open. */
export type WordSpan = { readonly from: number; readonly before: number };

export type SharedWords = {
  /** In order of their place in the earlier text, and in the later one. */
  readonly earlier: readonly WordSpan[];
  readonly later: readonly WordSpan[];
  /** How many different words these are. */
  readonly count: number;
};

/**
 * Finds the content words that occur in both of two texts, wherever they stand.
 *
 * Case and a possessive ending make no difference; other endings do.
 */
export function findSharedWords(earlier: string, later: string): SharedWords {
  const [one, other] = [locateWords(earlier), locateWords(later)];
  const inOther = new Set(other.map(({ key }) => key));
  const shared = new Set(one.flatMap(({ key }) => (inOther.has(key) ? [key] : [])));
  const spansOf = (words: typeof one) => words.filter(({ key }) => shared.has(key)).map(({ span }) => span);
  return { earlier: spansOf(one), later: spansOf(other), count: shared.size };
}

function locateWords(text: string): readonly { readonly key: string; readonly span: WordSpan }[] {
  let from = 0;
  return tokenize(text).flatMap((token) => {
    const span = { from, before: from + token.length };
    from = span.before;
    return isContentWord(token) ? [{ key: toKey(token), span }] : [];
  });
}

function toKey(word: string): string {
  return word
    .normalize("NFC")
    .toLowerCase()
    .replace(/['’]s$/u, "");
}
