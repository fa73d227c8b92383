import { describe, expect, test } from "vitest";
import { describeComparison, describeCoverage } from "@/lib/chart/describe-comparison";
import { NO_FILTERS, selectChanges } from "@/lib/chart/select-changes";
import type { Change } from "@/lib/domain/changes/change";
import { aComparisonRow, COMPARISON, COMPARISON_FRAME as FRAME } from "../../support/comparison-builders";
import { aRoundEntry } from "../../support/overview-builders";

const rows = selectChanges(COMPARISON, NO_FILTERS).rows;
const say = (of: typeof rows, chosen: readonly string[] = []) =>
  describeComparison(FRAME, COMPARISON, { rows: of, chosen });
const changes = (party: string, ...kinds: readonly (Partial<Change> & Pick<Change, "class">)[]) =>
  selectChanges(
    {
      ...COMPARISON,
      rows: kinds.map((change, index) =>
        aComparisonRow({ party, issue: index % 2 === 0 ? "water" : "land", from: 10, to: 30, change }),
      ),
    },
    NO_FILTERS,
  ).rows;

describe("the finding", () => {
  test("names the pair, by the issue where it is one, and never counts what may not be counted", () => {
    expect(say(rows)).toBe(
      "From Jan 2024 to Apr 2024, North softened on water; South stated a first position on land (one not comparable)",
    );
  });

  test("several issues are counted", () => {
    expect(say(changes("north", { class: "hardened" }, { class: "hardened" }, { class: "softened" }))).toBe(
      "From Jan 2024 to Apr 2024, North hardened on two issues and softened on water",
    );
  });

  test("a chosen party speaks for itself, with the article that its name wants", () => {
    const own = rows.filter(({ party }) => party === "mediator");
    expect(say(own, ["mediator"])).toBe(
      "From Jan 2024 to Apr 2024, the United States moved toward North’s position on water",
    );
  });

  test("a party that did not move is said not to have, and what was left out is said", () => {
    const noise = { class: "hardened", counted: false, withinNoise: true } as const;
    const still = [...changes("north", { class: "hardened" }), ...changes("south", noise)];
    expect(say(still)).toBe(
      "From Jan 2024 to Apr 2024, North hardened on water; South did not move (one not counted)",
    );
  });

  test.each([
    ["mixed", "moved both ways"],
    ["withdrawn", "withdrew"],
    ["retabled", "tabled again"],
    ["toward-low", "moved toward South’s position"],
  ] as const)("%s reads “%s”", (kind, verb) => {
    expect(say(changes("north", { class: kind }))).toBe(`From Jan 2024 to Apr 2024, North ${verb} on water`);
  });

  test("no counted movement is said as such", () => {
    expect(say(changes("north", { class: "silent" }, { class: "reworded" }))).toBe(
      "From Jan 2024 to Apr 2024, no change that may be counted among 2 pairs of party and issue",
    );
  });

  test("nothing left by the filters is not taken for nothing changed", () => {
    expect(say([])).toBe("From Jan 2024 to Apr 2024, no change on a scale to show");
  });

  test("within one month the days are named", () => {
    const near = {
      from: aRoundEntry(1),
      to: aRoundEntry(2, { start: "2024-01-20", end: "2024-01-21" }),
      pair: null,
    };
    expect(describeComparison(FRAME, near, { rows: [], chosen: [] })).toContain(
      "From 10 Jan 2024 to 21 Jan 2024",
    );
  });
});

describe("what the comparison covers", () => {
  test("the size, the distance, the threshold and what is not counted", () => {
    expect(describeCoverage(FRAME, COMPARISON, { rows, shown: rows.length })).toBe(
      "5 pairs of party and issue, 3 rounds and 3 months apart. A change counts from 5 points on the scale, or from one step of firmness. One is marked as not comparable or within coder noise and not counted.",
    );
  });

  test("a filter is said", () => {
    expect(describeCoverage(FRAME, COMPARISON, { rows, shown: 2 })).toMatch(/^2 of 5 pairs/u);
  });

  test.each([
    ["2024-01-12", "2 days apart"],
    ["2024-03-20", "2 months apart"],
    ["2027-04-01", "3.2 years apart"],
  ])("a later round on %s is %s", (start, expected) => {
    const to = aRoundEntry(4, { start });
    expect(describeCoverage(FRAME, { from: aRoundEntry(1), to }, { rows, shown: 5 })).toContain(expected);
  });
});
