import { describe, expect, test } from "vitest";
import { prepareComparisonNotes } from "@/lib/chart/prepare-comparison-notes";
import type { Change } from "@/lib/domain/changes/change";
import { COMPARISON } from "../../support/comparison-builders";
import { aChange, aCitedStatement, aPosition } from "../../support/overview-builders";

const base = { before: aPosition({ spokenAt: 1 }), after: aPosition(), notRepeated: null, ownWords: null };
const statements = { s1: aCitedStatement({ id: "s1", demand: "old", demandTitle: "The whole river" }) };
const notes = (row: Partial<Parameters<typeof prepareComparisonNotes>[1]>, change: Partial<Change> = {}) =>
  prepareComparisonNotes("river", { ...base, change: aChange(change), ...row }, statements);
const text = (all: ReturnType<typeof notes>) => all.map((note) => note.map((part) => part.text).join(""));

describe("why a change is not counted", () => {
  const evidence = { comparable: false, reason: "evidence", counted: false } as const;

  test("different kinds of evidence, in the order of time", () => {
    expect(text(notes({ after: aPosition({ basis: "reported" }) }, evidence))).toEqual([
      "Not comparable: the party’s own words before, a press report after.",
    ]);
  });

  test("the party's own words alone, where both sides have some", () => {
    const after = aPosition({ basis: "reported" });
    expect(text(notes({ after, ownWords: { before: 73, after: 78 } }, evidence))[0]).toMatch(
      /In the party’s own words alone: 73 → 78\.$/u,
    );
    expect(text(notes({ after, ownWords: { before: 73, after: null } }, evidence))[0]).not.toContain("alone");
  });

  test("a lesser demand: names the greater one and leads to it", () => {
    const notRepeated = { demand: "all", title: "All of it", position: 97 };
    const [note] = notes({ notRepeated }, { comparable: false, reason: "lesser-demand", counted: false });
    expect(note?.map((part) => part.text).join("")).toBe(
      "Not comparable: the later position rests on another demand. “All of it” (97) was neither repeated nor withdrawn.",
    );
    expect(note?.find(({ href }) => href !== null)?.href).toBe("/negotiations/river/demands/all");
  });

  test("within the coders' own error", () => {
    expect(text(notes({}, { withinNoise: true, counted: false }))).toEqual([
      "Within coder noise: smaller than the coders’ own error on this issue.",
    ]);
  });

  test("an unknown error is no noise", () => {
    expect(notes({}, { withinNoise: null })).toEqual([]);
  });
});

describe("by another demand", () => {
  const before = aPosition({ spokenAt: 1, demands: ["old"] });

  test("a movement that counts says which demand it was before", () => {
    const [note] = notes({ before });
    expect(note?.map((part) => part.text).join("")).toBe(
      "By another demand than before; then it was “The whole river”.",
    );
    expect(note?.[1]?.href).toBe("/negotiations/river/demands/old");
  });

  test("without a movement there is nothing to explain", () => {
    expect(notes({ before }, { delta: 0 })).toEqual([]);
  });

  test("a demand that both sides rest on is the same demand", () => {
    expect(notes({ before: aPosition({ spokenAt: 1, demands: ["old", "demand"] }) })).toEqual([]);
  });
});

test("no change, no remark", () => {
  const [row] = COMPARISON.rows;
  if (row === undefined) throw new Error("the case has rows");
  expect(prepareComparisonNotes("river", { ...row, change: null }, COMPARISON.statements)).toEqual([]);
});
