import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeLineEnds } from "../../../lib/chart/place-line-ends";

const place = (ats: readonly number[], least: number) =>
  placeLineEnds(
    ats.map((at, index) => ({ id: String(index), at })),
    least,
  );

describe("labels at the ends of lines", () => {
  it.each([
    { why: "stay at their lines when these are apart", ats: [0.1, 0.5, 0.9], labels: [0.1, 0.5, 0.9] },
    { why: "make room to both sides", ats: [0.5, 0.5], labels: [0.45, 0.55] },
    { why: "push their neighbours on", ats: [0.5, 0.5, 0.6], labels: [0.4333, 0.5333, 0.6333] },
    { why: "stay within the plot at its top", ats: [0, 0], labels: [0, 0.1] },
    { why: "stay within the plot at its foot", ats: [1, 1], labels: [0.9, 1] },
    { why: "are none for no lines", ats: [], labels: [] },
  ])("$why", ({ ats, labels }) => {
    const placed = place(ats, 0.1).map(({ labelAt }) => labelAt);
    expect(placed).toHaveLength(labels.length);
    for (const [index, label] of labels.entries()) expect(placed[index]).toBeCloseTo(label, 3);
  });

  it("are always far enough apart and in the order of their lines", () => {
    const anyEnds = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 });
    fc.assert(
      fc.property(anyEnds, (ats) => {
        const placed = place(ats, 0.07);
        for (const [index, { at, labelAt }] of placed.entries()) {
          const before = placed[index - 1];
          if (before === undefined) continue;
          expect(at).toBeGreaterThanOrEqual(before.at);
          expect(labelAt - before.labelAt).toBeGreaterThanOrEqual(0.07 - 1e-9);
        }
      }),
    );
  });

  it("are within the plot whenever there is room for all", () => {
    const anyEnds = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(anyEnds, (ats) => {
        for (const { labelAt } of place(ats, 0.1)) {
          expect(labelAt).toBeGreaterThanOrEqual(-1e-9);
          expect(labelAt).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
    );
  });

  it("refuse a distance of none", () => {
    expect(() => place([0.5], 0)).toThrow(RangeError);
  });
});
