import type { Anchor, Scale } from "../domain/model";

/**
 * Finds the described point of a scale that is nearest to a position, so that a number can be read without the
 * codebook.
 *
 * @param position - Scale points, 0 to 100.
 * @returns Of two equally near the higher one; null for a scale without described points.
 * @example
 * nearestAnchor(scale, 47)?.label // "freeze on the line"
 */
export function nearestAnchor(scale: Scale, position: number): Anchor | null {
  const distance = ({ at }: Anchor) => Math.abs(at - position);
  return scale.anchors.reduce<Anchor | null>(
    (nearest, anchor) => (nearest === null || distance(anchor) <= distance(nearest) ? anchor : nearest),
    null,
  );
}
