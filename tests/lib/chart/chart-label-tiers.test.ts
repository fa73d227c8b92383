import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeOnTiers, type TierLabel } from "../../../lib/chart/chart-label-tiers";

describe("labels on tiers", () => {
  it.each([
    { why: "labels apart share the first tier", firsts: [0, 100], tiers: 2, placed: [0, 0] },
    { why: "a label in the way goes up a tier", firsts: [0, 20], tiers: 2, placed: [0, 1] },
    { why: "what has no room on any tier is left out", firsts: [0, 20, 30], tiers: 2, placed: [0, 1, null] },
    { why: "labels that would touch are in each other's way", firsts: [0, 50], tiers: 1, placed: [0, null] },
    { why: "without tiers there is room for none", firsts: [0], tiers: 0, placed: [null] },
  ])("$why", ({ firsts, tiers, placed }) => {
    expect(
      placeOnTiers(
        firsts.map((first) => ({ first, width: 50 })),
        tiers,
      ),
    ).toEqual(placed);
  });

  it("never overlap on one tier, and the most important is always placed", () => {
    const anyLabel: fc.Arbitrary<TierLabel> = fc.record({
      first: fc.integer({ min: 0, max: 900 }),
      width: fc.integer({ min: 1, max: 200 }),
    });
    fc.assert(
      fc.property(
        fc.array(anyLabel, { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 1, max: 3 }),
        (labels, tiers) => {
          const placed = placeOnTiers(labels, tiers);
          expect(placed[0]).toBe(0);
          const shown = labels
            .map((label, index) => ({ ...label, tier: placed[index] }))
            .filter(({ tier }) => tier !== null);
          for (const [index, a] of shown.entries()) {
            for (const b of shown.slice(index + 1)) {
              if (a.tier === b.tier)
                expect(a.first + a.width <= b.first || b.first + b.width <= a.first).toBe(true);
            }
          }
        },
      ),
    );
  });
});
