import { describe, expect, it } from "vitest";
import { describeCellChange, describeFigures, SILENT_AFTER_ROUNDS } from "@/lib/chart/describe-cell-change";
import type { Change } from "@/lib/domain/changes/change";
import { aChange } from "@/tests/support/overview-builders";

const ends = { low: ["South"], high: ["North"] };
const now = { rounds: 0, days: 0 };
const said = (change: Partial<Change>) => describeCellChange({ change: aChange(change), age: now, ends });

describe("what became of a position, in a cell", () => {
  it.each<[string, Partial<Change>, string]>([
    ["a movement with its points", { class: "softened", delta: -17 }, "softened −17"],
    [
      "firmness alone, because its points would mislead",
      { class: "hardened", delta: 3, restsOn: "firmness" },
      "hardened in firmness",
    ],
    ["without a pole, whose side", { class: "toward-low", delta: -8 }, "to South’s side −8"],
    ["the other side", { class: "toward-high", delta: 12.5 }, "to North’s side +12.5"],
    ["a first position has nothing to be compared with", { class: "new", delta: null }, "first position"],
    ["reworded has no points", { class: "reworded", delta: 0, restsOn: "neither" }, "reworded"],
    ["withdrawn", { class: "withdrawn", delta: null }, "withdrawn"],
    ["tabled again", { class: "retabled", delta: null }, "tabled again"],
  ])("%s", (_why, change, words) => {
    expect(said(change)).toEqual({ change: change.class, words, kind: "change" });
  });

  it("keeps the mark and takes away the word where the sides cannot be compared", () => {
    expect(said({ comparable: false, reason: "evidence", counted: false, delta: -25 })).toEqual({
      change: "softened",
      words: "not comparable −25",
      kind: "uncounted",
    });
  });

  it("says when a movement is smaller than the coders’ own error", () => {
    expect(said({ withinNoise: true, counted: false, delta: -6 })).toMatchObject({
      words: "within coder error −6",
      kind: "uncounted",
    });
  });

  it("says at the first round that a position is the first", () => {
    expect(describeCellChange({ change: null, age: now, ends }).words).toBe("first position");
  });

  it("shows the age of what was said before, and silence after more than five rounds", () => {
    const aged = (rounds: number) =>
      describeCellChange({ change: aChange({ class: "silent" }), age: { rounds, days: 40 }, ends });
    expect(aged(SILENT_AFTER_ROUNDS)).toEqual({ change: null, words: "5 rounds ago, 6 wk", kind: "age" });
    expect(aged(SILENT_AFTER_ROUNDS + 1)).toEqual({
      change: "silent",
      words: "6 rounds ago, 6 wk",
      kind: "silence",
    });
  });
});

describe("the numbers of a change", () => {
  it.each([
    [5, 33, "5 → 33"],
    [null, 33, "33"],
    [33, 33, "33"],
    [5, null, "5 → none"],
    [null, null, null],
  ])("from %s to %s: %s", (before, after, words) => {
    expect(describeFigures(before, after)).toBe(words);
  });
});
