import { describe, expect, it } from "vitest";
import { measureOverallGap } from "@/lib/domain/gaps/overall-gap";
import { deepFreeze } from "../../../support/builders";

const row = (issue: string, salience: number | null, gap: number | null) =>
  deepFreeze({ issue, salience, gap });

describe("measureOverallGap", () => {
  it.each([
    [
      "the mean weighted by salience",
      [row("a", 3, 80), row("b", 1, 40)],
      { gap: 70, issues: 2, weighted: true },
    ],
    [
      "the plain mean where no salience is coded",
      [row("a", null, 80), row("b", null, 40)],
      { gap: 60, issues: 2, weighted: false },
    ],
    [
      "the plain mean where salience is coded for some",
      [row("a", 3, 80), row("b", null, 40)],
      { gap: 60, issues: 2, weighted: false },
    ],
    [
      "the mean over the issues that have a gap, saying how many",
      [row("a", 3, 80), row("b", 1, null)],
      { gap: 80, issues: 1, weighted: true },
    ],
    [
      "the plain mean where an issue without a gap has no salience",
      [row("a", 3, 80), row("b", 1, 40), row("c", null, null)],
      { gap: 60, issues: 2, weighted: false },
    ],
    ["nothing where no issue has a gap", [row("a", 1, null)], { gap: null, issues: 0, weighted: true }],
    ["nothing where there are no issues", [], { gap: null, issues: 0, weighted: false }],
  ])("is %s", (_, issues, expected) => {
    expect(measureOverallGap(issues)).toEqual(expected);
  });

  it.each([0, -1, Number.NaN])("refuses the salience %d", (salience) => {
    expect(() => measureOverallGap([row("a", salience, 10)])).toThrow(/^salience of a/);
  });
});
