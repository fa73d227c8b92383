import type { Firmness, Marker } from "../domain/codebook/grades";

/** How a party's line is drawn. Dashes mean silence, so that lines are told apart by weight and by a double line. */
export type LineStyle = {
  /** Pixels on a desk's screen. */
  readonly width: number;
  /** A core of paper runs along the line. */
  readonly double: boolean;
};

/** The line of each marker: marker and line are one identity, given to the party once in the negotiation's data. */
export const LINE_STYLES = {
  square: { width: 3, double: false },
  disc: { width: 3.2, double: true },
  saltire: { width: 1.7, double: false },
  hourglass: { width: 2.1, double: false },
  star: { width: 1.3, double: false },
  pentagon: { width: 2.6, double: false },
  "half-disc": { width: 2.8, double: true },
  trefoil: { width: 1.5, double: false },
} as const satisfies Record<Marker, LineStyle>;

/**
 * The size of a marker by firmness: larger is firmer.
 *
 * @returns A factor on the marker's outline, 0.59 to 1.24.
 * @example
 * markerScale(5) // 1.24
 */
export function markerScale(firmness: Firmness): number {
  return Math.round(((2.2 + 0.85 * firmness) / 5.2) * 100) / 100;
}
