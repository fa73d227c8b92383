import { describe, expect, it } from "vitest";
import { prepareChartAxis } from "../../../lib/chart/chart-axis";
import { prepareGapArea } from "../../../lib/chart/prepare-gap-area";
import { monthlyRounds } from "../../support/trajectory-builders";

function prepare(gaps: readonly (number | null)[], ownWords = false) {
  const rounds = monthlyRounds(gaps.length);
  return prepareGapArea({
    gaps: gaps.map((gap, index) => ({
      round: index + 1,
      gap,
      residual: gap,
      zone: null,
      spoken: true,
      a: null,
      b: null,
      statements: [],
    })),
    pair: [{ shortName: "United States" }, { shortName: "South" }],
    rounds,
    axis: prepareChartAxis("round", rounds),
    ownWords,
  });
}

describe("the gap under the lines", () => {
  it("names widest, narrowest and last, each from the rounds", () => {
    expect(prepare([10, 97, 97, 32])?.sentence).toBe(
      "The United States and South stood 97 points apart at the widest (Feb 2023), 10 at the narrowest (Jan 2023) and 32 at the last round.",
    );
  });

  it("says so when it never changed", () => {
    expect(prepare([40, 40])?.sentence).toBe("The United States and South stood 40 points apart throughout.");
  });

  it("says so when press reports are left out", () => {
    expect(prepare([10, 30], true)?.sentence).toMatch(
      /^In their own words alone, the United States and South stood 30 points apart/u,
    );
  });

  it("steps where it changes and runs to the end of the axis", () => {
    expect(prepare([null, 10, 10, 30])?.points).toEqual([
      { x: 2, y: 10 },
      { x: 4, y: 30 },
      { x: 4.5, y: 30 },
    ]);
  });

  it("breaks off where one of the two has no position any more, and does not fall to zero", () => {
    const gap = prepare([10, 30, null]);
    expect(gap?.points).toEqual([
      { x: 1, y: 10 },
      { x: 2, y: 30 },
      { x: 3, y: 30 },
      { x: 3, y: null },
    ]);
    expect(gap?.last).toBeNull();
    expect(gap?.sentence).not.toMatch(/last round/u);
  });

  it("labels an extreme in the middle of the time for which it held", () => {
    expect(prepare([10, 97, 97, 32])?.widest.at).toBeCloseTo(0.625);
  });

  it.each([{ gaps: [] }, { gaps: [null, null] }])(
    "is none while the two have no positions: $gaps",
    ({ gaps }) => {
      expect(prepare(gaps)).toBeNull();
    },
  );
});
