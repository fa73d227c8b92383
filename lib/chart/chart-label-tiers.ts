/** A label in one line: where it begins and how wide it is, in pixels. */
export type TierLabel = { readonly first: number; readonly width: number };

/** Free space that labels of one tier keep between them, in pixels. */
const GAP_PX = 10;

/**
 * Places labels above a chart on tiers, so that none runs into another.
 *
 * @param labels - The most important first: it gets the first tier with room.
 * @param tiers - How many tiers there are, 1 or more.
 * @returns For each label its tier, from 0; null when no tier has room for it.
 * @example
 * placeOnTiers([{ first: 0, width: 50 }, { first: 20, width: 50 }], 2) // [0, 1]
 */
export function placeOnTiers(labels: readonly TierLabel[], tiers: number): readonly (number | null)[] {
  const placed: { readonly label: TierLabel; readonly tier: number }[] = [];
  return labels.map((label) => {
    const free = Array.from({ length: tiers }, (_, tier) => tier).find((tier) =>
      placed.every((other) => other.tier !== tier || !isNear(other.label, label)),
    );
    if (free === undefined) return null;
    placed.push({ label, tier: free });
    return free;
  });
}

function isNear(a: TierLabel, b: TierLabel): boolean {
  return a.first < b.first + b.width + GAP_PX && b.first < a.first + a.width + GAP_PX;
}
