/** Words without case, marks and punctuation, each with its place in the text. */
function wordsOf(
  text: string,
): readonly { readonly word: string; readonly start: number; readonly end: number }[] {
  return [...text.matchAll(/\S+/gu)].flatMap(({ 0: raw, index }) => {
    const word = raw
      .normalize("NFD")
      .replace(/[^\p{L}\p{N}]/gu, "")
      .toLowerCase();
    return word === "" ? [] : [{ word, start: index, end: index + raw.length }];
  });
}

/**
 * Finds the passage of a text that shares most words with a quote and is as long, so that a person sees what the quote
 * was meant to be.
 *
 * @returns The passage as it stands in the text with its UTF-16 offsets, of several as good the first; null when no
 * word is shared.
 */
export function findNearestPassage(
  quote: string,
  text: string,
): { readonly passage: string; readonly start: number; readonly end: number } | null {
  const wanted = wordsOf(quote).map(({ word }) => word);
  const words = wordsOf(text);
  const size = Math.min(wanted.length, words.length);
  const missing = new Map<string, number>();
  for (const word of wanted) missing.set(word, (missing.get(word) ?? 0) + 1);
  let shared = 0;
  let best = { shared: 0, first: 0 };
  words.forEach(({ word }, index) => {
    shared += enter(missing, word);
    const left = words[index - size]?.word;
    if (left !== undefined) shared -= leave(missing, left);
    const first = Math.max(0, index - size + 1);
    if (shared > best.shared) best = { shared, first };
  });
  const [start, end] = [words[best.first]?.start, words[best.first + size - 1]?.end];
  if (best.shared === 0 || start === undefined || end === undefined) return null;
  return { passage: text.slice(start, end).replace(/\s+/gu, " "), start, end };
}

/** Takes a word into the window. @returns 1 when the quote still wanted it, else 0. */
function enter(missing: Map<string, number>, word: string): 0 | 1 {
  const count = missing.get(word);
  if (count === undefined) return 0;
  missing.set(word, count - 1);
  return count > 0 ? 1 : 0;
}

/** Lets a word out of the window. @returns 1 when the quote wants it again, else 0. */
function leave(missing: Map<string, number>, word: string): 0 | 1 {
  const count = missing.get(word);
  if (count === undefined) return 0;
  missing.set(word, count + 1);
  return count >= 0 ? 1 : 0;
}
