import { describe, expect, it } from "vitest";
import { prepareGapMultiples } from "@/lib/chart/prepare-gap-multiples";
import type { GapPoint } from "@/lib/domain/gaps/gap-series";
import { deepFreeze } from "@/tests/support/builders";
import { aGapPoint, anOverview, aRoundEntry, FRAME } from "@/tests/support/overview-builders";

const water = [aGapPoint(1, 90, 10), aGapPoint(2, 90, 0), aGapPoint(3, 80, 30), aGapPoint(4, 80, 40)];
const land = [aGapPoint(1, 50, null), aGapPoint(2, 50, null), aGapPoint(3, 50, 30), aGapPoint(4, 60, 30)];
const gaps = [
  { issue: "water", points: water },
  { issue: "land", points: land },
];
const prepare = (given: Parameters<typeof anOverview>[0]) =>
  prepareGapMultiples(deepFreeze({ frame: FRAME, overview: anOverview(given) }));

/** The overview at an earlier round. */
const at = (ordinal: number) => ({
  round: aRoundEntry(ordinal),
  gaps: gaps.map(({ issue, points }) => ({ issue, points: points.slice(0, ordinal) })),
});

describe("the heading of the gaps", () => {
  it.each([
    [
      "compares with the first round of the phase shown, and says so",
      { gaps },
      "Since 10 Mar 2024, when “Late talks” began, the gap between North and South has narrowed on one of two issues and widened on land",
    ],
    [
      "in a phase’s own first round compares with the first common round of each issue",
      at(3),
      "Compared with the first round at which both had spoken on each, the gap between North and South has narrowed on water",
    ],
    [
      "compares with nothing where there is nothing yet",
      at(1),
      "North and South have both stated a position on one of two issues so far",
    ],
    [
      "says when the two have nothing in common",
      { gaps: [{ issue: "land", points: [aGapPoint(1, 50, null)] }], round: aRoundEntry(1) },
      "North and South have not both stated a position on any issue so far",
    ],
  ])("%s", (_why, given, finding) => {
    expect(prepare(given)?.finding).toBe(finding);
  });

  it("is not there without a pair", () => {
    expect(prepare({ pair: null })).toBeNull();
  });
});

describe("the figure of an issue", () => {
  it("says the gap, and when it was widest for the first time", () => {
    expect(prepare({ gaps })?.figures[0]).toMatchObject({
      title: "Water",
      gap: "40",
      noGap: null,
      widest: "widest 90, Feb 2024",
      fallbacks: null,
      summary: "Water: North 80, South 40, gap 40",
    });
  });

  it.each<[string, Partial<GapPoint>, string | null]>([
    ["nothing without fallbacks", {}, null],
    [
      "what they leave",
      { a: { position: 80, fallback: 60, ageRounds: 0 }, residual: 20 },
      "20 with fallbacks",
    ],
    [
      "where they meet",
      { a: { position: 80, fallback: 35, ageRounds: 0 }, residual: 0, zone: { low: 35, high: 40 } },
      "fallbacks meet at 35 to 40",
    ],
    [
      "in one point",
      { a: { position: 80, fallback: 40, ageRounds: 0 }, residual: 0, zone: { low: 40, high: 40 } },
      "fallbacks meet at 40",
    ],
  ])("says of fallbacks %s", (_why, point, words) => {
    const points = [{ ...aGapPoint(1, 80, 40), ...point }];
    expect(
      prepare({ round: aRoundEntry(1), gaps: [{ issue: "water", points }] })?.figures[0]?.fallbacks,
    ).toBe(words);
  });

  it.each([
    [null, 20, "no gap: North has no position"],
    [80, null, "no gap: South has no position"],
    [null, null, "no gap: neither has a position"],
  ])("of positions %s and %s says why there is no gap", (a, b, words) => {
    const figure = prepare({
      round: aRoundEntry(1),
      gaps: [{ issue: "water", points: [aGapPoint(1, a, b)] }],
    })?.figures[0];
    expect(figure).toMatchObject({ gap: null, noGap: words });
  });
});

describe("the table behind the figures", () => {
  it("has a row per round, newest first, with the gap and both positions; what is not known is a dash", () => {
    expect(prepare({ gaps })?.table.rows).toEqual([
      { round: "r4", name: "10 Apr 2024, Meeting 4", cells: ["40 (80, 40)", "30 (60, 30)"] },
      { round: "r3", name: "10 Mar 2024, Meeting 3", cells: ["50 (80, 30)", "20 (50, 30)"] },
      { round: "r2", name: "10 Feb 2024, Meeting 2", cells: ["90 (90, 0)", "–"] },
      { round: "r1", name: "10 Jan 2024, Meeting 1", cells: ["80 (90, 10)", "–"] },
    ]);
  });
});
