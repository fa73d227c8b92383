/** What an alpha is worth for conclusions; `unknown` while there is none. */
export type Verdict = "not-usable" | "tentative" | "reliable" | "unknown";

/** Krippendorff's customary bounds (Content Analysis, chapter on reliability): the least for tentative conclusions, and for firm ones. */
export const TENTATIVE_ALPHA = 0.667;
export const RELIABLE_ALPHA = 0.8;

/**
 * Classifies an alpha by Krippendorff's customary bounds.
 *
 * @param alpha - At most 1; null where it is not defined.
 * @example
 * classifyAlpha(0.7) // "tentative"
 */
export function classifyAlpha(alpha: number | null): Verdict {
  if (alpha === null) return "unknown";
  if (alpha < TENTATIVE_ALPHA) return "not-usable";
  return alpha < RELIABLE_ALPHA ? "tentative" : "reliable";
}
