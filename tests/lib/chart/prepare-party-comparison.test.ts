import { describe, expect, test } from "vitest";
import { preparePartyComparison } from "@/lib/chart/prepare-party-comparison";
import type { PartiesComparison } from "@/lib/service/read-models";
import { COMPARISON, COMPARISON_FRAME } from "../../support/comparison-builders";
import { aPosition, aRoundEntry } from "../../support/overview-builders";

type Row = PartiesComparison["rows"][number];
const water: Row = {
  issue: "water",
  a: aPosition({ statements: ["north-water-4"], fallback: 60 }),
  b: aPosition({ party: "south", position: 35, basis: "reported", statements: ["south-water-4"] }),
  gap: 45,
  residual: 25,
  zone: null,
};
const land: Row = {
  issue: "land",
  a: aPosition({ issue: "land", position: 70, spokenAt: 1, statements: ["north-land-1"] }),
  b: null,
  gap: null,
  residual: null,
  zone: null,
};
const prepare = (rows: readonly Row[], given: Partial<PartiesComparison> = {}) =>
  preparePartyComparison(COMPARISON_FRAME, {
    round: aRoundEntry(4),
    a: "north",
    b: "south",
    rows,
    statements: COMPARISON.statements,
    ...given,
  });

test("the finding and what it covers", () => {
  const model = prepare([water, land]);
  expect(model?.finding).toBe(
    "North and South stand 45 points apart on water, the one issue on which both have stated a position",
  );
  expect(model?.coverage).toBe(
    "As of Meeting 4, 10 Apr 2024, round 4. Both have stated a position on 1 of 2 issues with a scale.",
  );
});

test("both sides with position in words, firmness, age and statement", () => {
  const [first, second] = prepare([water, land])?.rows ?? [];
  expect(first?.a).toMatchObject({ position: "80 of 100, near “water 100”", firmness: 4, age: null });
  expect(first?.b.side?.statement).toBe("south-water-4");
  expect(first?.dumbbell).toMatchObject({
    first: { party: "north", pole: "high", hollow: false, fallback: 60 },
    second: { party: "south", pole: "low", hollow: true },
  });
  expect(second?.a.age).toBe("3 rounds ago, 3 mo");
  expect(second?.b).toMatchObject({ position: "nothing stated", firmness: null, side: null });
});

describe("the distance in words", () => {
  test.each([
    ["apart, less with the fallbacks", {}, "45 points apart", "25 points apart with their fallbacks"],
    [
      "overlapping fallbacks",
      { zone: { low: 40, high: 60 } },
      "45 points apart",
      "with their fallbacks they overlap from 40 to 60",
    ],
    [
      "fallbacks that just meet",
      { zone: { low: 60, high: 60 } },
      "45 points apart",
      "with their fallbacks they meet at 60",
    ],
    ["one point", { gap: 1, residual: 1 }, "1 point apart", "1 point apart with their fallbacks"],
    ["none", { gap: 0, residual: 0 }, "the same position", "0 points apart with their fallbacks"],
    [
      "no fallback known: nothing is said of them",
      { a: aPosition({ fallback: null }) },
      "45 points apart",
      null,
    ],
    ["no two positions", { gap: null, residual: null }, "no gap to measure", null],
  ] as const)("%s", (_why, given, gap, fallbacks) => {
    expect(prepare([{ ...water, ...given }])?.rows[0]).toMatchObject({ gap, fallbacks });
  });
});

test("a withdrawn position is a word", () => {
  const a = aPosition({ state: "withdrawn", position: null, firmness: 1 });
  expect(prepare([{ ...water, a, gap: null }])?.rows[0]?.a.position).toBe("withdrawn");
});

test("swap exchanges the two; the keys lead to the neighbouring rounds and stop at the ends", () => {
  const model = prepare([water]);
  expect(model?.swap).toBe("/negotiations/river/compare/parties?a=south&b=north&round=r4");
  expect(model?.earlier).toContain("round=r3");
  expect(model?.later).toBeNull();
  expect(prepare([water], { round: aRoundEntry(1) })?.earlier).toBeNull();
});

test("a party that is not of the negotiation cannot be compared", () => {
  expect(prepare([water], { b: "nobody" })).toBeNull();
});
