import { FUNCTION_WORDS } from "./function-words";

/** Tells whether a token is a word: whether it has a letter or a digit. */
export function isWord(token: string): boolean {
  return /[\p{L}\p{N}]/u.test(token);
}

/** Tells whether a token is a word that says something of its own: not white space, punctuation or a function word. */
export function isContentWord(token: string): boolean {
  return isWord(token) && !FUNCTION_WORDS.has(token.toLowerCase());
}

/** How many content words a list of tokens has. */
export function countContentWords(tokens: readonly string[]): number {
  return tokens.reduce((count, token) => count + (isContentWord(token) ? 1 : 0), 0);
}
