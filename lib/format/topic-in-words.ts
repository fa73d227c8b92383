/**
 * Writes the topic of a demand on an issue without a scale.
 *
 * @example
 * topicInWords("talks-format") // "talks format"
 */
export function topicInWords(topic: string): string {
  return topic.replaceAll("-", " ");
}
