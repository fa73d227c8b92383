import "server-only";

/**
 * Tells whether a caller already holds the answer of an entity tag (RFC 9110, 13.1.2: weak comparison).
 *
 * @param ifNoneMatch - The header as sent; null when it was not.
 * @param tag - The answer's entity tag, with its quotation marks.
 */
export function isUnchanged(ifNoneMatch: string | null, tag: string): boolean {
  if (ifNoneMatch === null) return false;
  const held = ifNoneMatch.split(",").map((one) => one.trim().replace(/^W\//, ""));
  return held.includes(tag) || held.includes("*");
}
