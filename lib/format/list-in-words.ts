/**
 * Joins names as a sentence does.
 *
 * @example
 * listInWords(["a"]) // "a"
 * listInWords(["a", "b", "c"]) // "a, b and c"
 */
export function listInWords(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? "";
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/**
 * Starts a sentence with a capital letter.
 *
 * @example
 * capitalised("the United States softened") // "The United States softened"
 */
export function capitalised(sentence: string): string {
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}
