/** A true minus sign, as wide as the plus. */
const MINUS = "−";

/**
 * Writes scale points without needless decimals.
 *
 * @param points - Any number of points; null is written as an en dash.
 * @example
 * formatPoints(37.5) // "37.5"
 */
export function formatPoints(points: number | null): string {
  if (points === null) return "–";
  const rounded = Math.round(points * 10) / 10;
  return rounded < 0 ? `${MINUS}${-rounded}` : String(rounded);
}

/**
 * Writes a movement with its sign.
 *
 * @example
 * formatShift(-17) // "−17"
 * formatShift(28) // "+28"
 */
export function formatShift(points: number): string {
  return points > 0 ? `+${formatPoints(points)}` : formatPoints(points);
}

const SMALL = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"] as const;

/**
 * Writes a count in a sentence: in words below ten, in figures from there.
 *
 * @param count - A whole number, 0 or more.
 * @example
 * countInWords(0) // "no"
 * countInWords(12) // "12"
 */
export function countInWords(count: number): string {
  return SMALL[count] ?? String(count);
}

/**
 * Writes a count with its noun.
 *
 * @param plural - The noun's plural; the singular with an s unless given.
 * @example
 * countOf(1, "round") // "1 round"
 * countOf(3, "reply", "replies") // "3 replies"
 */
export function countOf(count: number, singular: string, plural = `${singular}s`): string {
  return `${count} ${count === 1 ? singular : plural}`;
}
