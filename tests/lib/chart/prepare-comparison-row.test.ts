import { describe, expect, test } from "vitest";
import { comparisonWord, prepareComparisonRow } from "@/lib/chart/prepare-comparison-row";
import { NO_FILTERS, selectChanges } from "@/lib/chart/select-changes";
import { aComparisonRow, COMPARISON, COMPARISON_FRAME, FILTERS } from "../../support/comparison-builders";
import { aChange, aPosition } from "../../support/overview-builders";

const rows = selectChanges(COMPARISON, NO_FILTERS).rows;
const prepare = (party: string, issue: string, open: readonly string[] = []) => {
  const row = rows.find((one) => one.party === party && one.issue === issue);
  if (row === undefined) throw new Error(`no row ${party} ${issue}`);
  const filters = { ...FILTERS, open };
  return prepareComparisonRow({
    frame: COMPARISON_FRAME,
    comparison: COMPARISON,
    filters,
    row,
    change: row.change,
  });
};

describe("a row", () => {
  test("a movement: class, shift, both positions, both wordings", () => {
    const row = prepare("north", "water");
    expect(row).toMatchObject({
      id: "north.water",
      word: "softened",
      counted: true,
      shift: "10 points away from its own end",
      notes: [],
      firmness: { before: 4, after: 4 },
      before: { statement: "north-water-1" },
      after: { statement: "north-water-4" },
      between: null,
    });
    expect(row?.dumbbell).toMatchObject({ first: { text: "90" }, second: { text: "80", pole: "high" } });
    expect(row?.dumbbell?.sentence).toBe("North on water: 90 of 100 before, 80 of 100 after.");
    expect(row?.wording?.kind).toBe("redline");
  });

  test("a press report is hollow, and the change says that it is not comparable", () => {
    const row = prepare("south", "water");
    expect(row?.dumbbell?.second?.hollow).toBe(true);
    expect(row?.dumbbell?.first?.hollow).toBe(false);
    expect(row).toMatchObject({ word: "softened, not comparable", counted: false });
  });

  test("silence has one marker, no second wording and its age in words", () => {
    const row = prepare("north", "land");
    expect(row).toMatchObject({ after: null, wording: null, shift: "nothing said for 3 rounds" });
    expect(row?.dumbbell?.first).toBeNull();
    expect(row?.afterInstead).toBe("Nothing said for 3 rounds; this one stands.");
    expect(row?.firmness).toEqual({ before: 4, after: null });
  });

  test("a first position has nothing before, and no shift", () => {
    expect(prepare("south", "land")).toMatchObject({
      before: null,
      shift: null,
      firmness: { before: null, after: 4 },
    });
  });

  test("a withdrawal is a word and never a number", () => {
    const change = aChange({ class: "withdrawn", delta: null, shiftTowardPole: null, firmnessShift: -3 });
    const after = aPosition({
      state: "withdrawn",
      position: null,
      firmness: 1,
      statements: ["north-water-4"],
    });
    const row = aComparisonRow({ party: "north", issue: "water", from: 90, to: null, row: { after } });
    const model = prepareComparisonRow({
      frame: COMPARISON_FRAME,
      comparison: COMPARISON,
      filters: FILTERS,
      row,
      change,
    });
    expect(model?.dumbbell).toMatchObject({
      second: null,
      sentence: "North on water: 90 of 100 before, withdrawn after.",
    });
    expect(model?.shift).toBeNull();
  });
});

describe("the wordings between", () => {
  test("are offered where the party spoke in between, and the row is opened by the address", () => {
    expect(prepare("mediator", "water")?.between).toEqual({
      href: "/negotiations/river/compare?from=r1&to=r4&open=mediator.water#mediator.water",
      text: "Between the two it spoke once: show the wordings",
      open: false,
    });
  });

  test("an open row offers to close itself and leaves others open", () => {
    expect(prepare("mediator", "water", ["mediator.water", "north.land"])?.between).toMatchObject({
      href: "/negotiations/river/compare?from=r1&to=r4&open=north.land#mediator.water",
      open: true,
    });
  });
});

describe("the word beside the mark", () => {
  const ends = { low: ["South"], high: ["North"] };
  test.each([
    ["firmness alone", { restsOn: "firmness" }, "softened in firmness"],
    ["not comparable", { comparable: false }, "softened, not comparable"],
    ["within noise", { withinNoise: true }, "softened, within coder noise"],
    [
      "not comparable and within noise: the weightier reason",
      { comparable: false, withinNoise: true },
      "softened, not comparable",
    ],
    ["a mediator", { class: "toward-low" }, "toward South’s position"],
  ] as const)("%s", (_why, change, expected) => {
    expect(comparisonWord(aChange(change), ends)).toBe(expected);
  });
});
