/**
 * The three sizes in which the chart is drawn. What depends on the width of words (which names fit, how far labels
 * must be moved apart) is decided for each of them beforehand; the style sheet shows one.
 */
export const CHART_SIZES = {
  /** From 1120 px of window on: anchors in words at the right. */
  wide: { plotWidthPx: 998, plotHeightPx: 452, labelPx: 12, endPx: 32 },
  medium: { plotWidthPx: 488, plotHeightPx: 452, labelPx: 12, endPx: 32 },
  /** Under 760 px: a drawing of its own, 328 wide. */
  narrow: { plotWidthPx: 234, plotHeightPx: 330, labelPx: 11, endPx: 26 },
} as const;

export type ChartSize = keyof typeof CHART_SIZES;

/** Mean width of a letter of the sans, as a share of the type size; measured 0.43 to 0.46. */
const LETTER_SHARE = 0.47;

/**
 * Estimates the width of a text in the chart's sans.
 *
 * @param typePx - Size of the type, in pixels.
 * @returns Pixels.
 */
export function estimateTextWidth(text: string, typePx: number): number {
  return text.length * typePx * LETTER_SHARE;
}
