/**
 * The publisher as a line of sources has room for it: without a remark in brackets.
 *
 * @example
 * publisherName("LB.ua (Ukraine)") // "LB.ua"
 */
export function publisherName(publisher: string): string {
  return publisher.replace(/\s*\(.*$/u, "") || publisher;
}
