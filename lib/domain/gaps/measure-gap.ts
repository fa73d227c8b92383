/** A position with the farthest point that the party signalled it could live with, in scale points 0 to 100. */
export type Span = { readonly position: number; readonly fallback: number | null };

export type Gap = {
  /** Distance between the positions, in scale points 0 to 100. */
  readonly gap: number;
  /** Distance left between the ranges from position to fallback, 0 to 100; 0 exactly where there is a zone. */
  readonly residual: number;
  /** The overlap of the ranges, both ends inclusive, in scale points; null where they do not meet. */
  readonly zone: { readonly low: number; readonly high: number } | null;
};

/**
 * Measures the gap between two positions on one issue's scale, and what fallbacks leave of it.
 *
 * Each party covers the closed range from its position to its fallback, or its position alone. Where the ranges
 * meet, the overlap is the zone of possible agreement; else the distance between their nearest ends is the residual.
 *
 * @param a - One party; position and fallback in scale points, 0 to 100.
 * @param b - The other, on the same issue. Their order does not matter.
 * @returns Scale points; exactly one of "`residual` above 0" and "`zone` not null" holds.
 * @throws {RangeError} A position or fallback is not between 0 and 100.
 * @example
 * measureGap({ position: 80, fallback: 60 }, { position: 10, fallback: 25 }) // { gap: 70, residual: 35, zone: null }
 */
export function measureGap(a: Span, b: Span): Gap {
  const [one, other] = [toRange(a, "a"), toRange(b, "b")];
  const low = Math.max(one.low, other.low);
  const high = Math.min(one.high, other.high);
  return {
    gap: Math.abs(a.position - b.position),
    residual: Math.max(0, low - high),
    zone: low <= high ? { low, high } : null,
  };
}

function toRange(
  { position, fallback }: Span,
  party: string,
): { readonly low: number; readonly high: number } {
  for (const [name, point] of [
    ["position", position],
    ["fallback", fallback ?? position],
  ] as const) {
    if (!(point >= 0 && point <= 100)) {
      throw new RangeError(`${party}.${name} must be between 0 and 100, not ${point}`);
    }
  }
  const end = fallback ?? position;
  return { low: Math.min(position, end), high: Math.max(position, end) };
}
