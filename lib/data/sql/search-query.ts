/** A person types a few words; what is longer is cut, so that no text makes a question that cannot be answered. */
const MOST_WORDS = 10;
const LONGEST_WORD = 60;

/** How many letters an English stem can be shorter than the word that is being typed (negotiatio → negoti). */
const LONGEST_ENDING = 4;
const SHORTEST_STEM = 5;

/**
 * Turns what a person typed into the text of a PostgreSQL `tsquery`: every word must occur, the last one may go on.
 *
 * Only letters and digits are taken over, each word in quotation marks, so that nothing typed is ever an operator.
 * The index holds stems, which a half-typed word may already be longer than: its own beginnings are asked for too.
 *
 * @returns Null when there is no word in the text.
 * @example
 * toSearchQuery("troop withdrawal (") // "'troop' & 'withdrawal'"
 * toSearchQuery("neutralit") // "('neutralit':* | 'neutrali' | 'neutral' | 'neutra' | 'neutr')"
 */
export function toSearchQuery(typed: string): string | null {
  const text = typed.slice(0, MOST_WORDS * LONGEST_WORD * 2).normalize("NFC");
  const words = (text.match(/\p{N}+(?:\.\p{N}+)+|[\p{L}\p{M}\p{N}]+/gu) ?? [])
    .slice(0, MOST_WORDS)
    .map((word) => [...word].slice(0, LONGEST_WORD).join(""));
  if (words.length === 0) return null;
  const isOpen = /[\p{L}\p{M}\p{N}]$/u.test(text);
  return words
    .map((word, index) => (isOpen && index === words.length - 1 ? toOpenWord(word) : `'${word}'`))
    .join(" & ");
}

function toOpenWord(word: string): string {
  const letters = [...word];
  const stems = Array.from({ length: LONGEST_ENDING }, (_, index) => letters.slice(0, -1 - index))
    .filter((stem) => stem.length >= SHORTEST_STEM)
    .map((stem) => `'${stem.join("")}'`);
  return stems.length === 0 ? `'${word}':*` : `(${[`'${word}':*`, ...stems].join(" | ")})`;
}
