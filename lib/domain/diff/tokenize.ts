/**
 * A word with what holds it together inside (`don't`, `self-rule`, `600,000`, `24.5`), a run of white space, or one
 * other character. The last alternative takes anything, so that no character is ever lost.
 */
const TOKEN =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:['’-]|(?<=\p{N})[.,](?=\p{N}))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\s+|[\s\S]/gu;

/**
 * Splits a text into words, white space and punctuation.
 *
 * White space is a token of its own and not a part of words, for a word at a line's end must equal the same word in
 * the middle.
 *
 * @returns The tokens in order, none of them empty; joined they are the text, character for character.
 * @example
 * tokenize("No troops, ever") // ["No", " ", "troops", ",", " ", "ever"]
 */
export function tokenize(text: string): readonly string[] {
  return text.match(TOKEN) ?? [];
}
