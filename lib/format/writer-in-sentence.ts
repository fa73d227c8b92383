/** Names of those who have none of their own, at the beginning of a sentence and within one. */
const WITHIN: Readonly<Record<string, string>> = {
  "The owner of this copy": "the owner of this copy",
  "A former member": "a former member",
  Import: "an import",
};

/**
 * Names somebody who wrote within a sentence.
 *
 * @example
 * writerInSentence("A former member") // "a former member"
 * writerInSentence("Anna") // "Anna"
 */
export function writerInSentence(name: string): string {
  return Object.hasOwn(WITHIN, name) ? (WITHIN[name] ?? name) : name;
}
