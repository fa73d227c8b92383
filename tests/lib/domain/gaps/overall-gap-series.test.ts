import { describe, expect, it } from "vitest";
import { measureOverallGapSeries } from "@/lib/domain/gaps/overall-gap-series";
import { deepFreeze } from "../../../support/builders";

describe("measureOverallGapSeries", () => {
  it("is the overall gap of every round, in order, and says when an issue joins", () => {
    const issues = deepFreeze([
      {
        issue: "a",
        salience: null,
        points: [
          { round: 2, gap: 60 },
          { round: 1, gap: 80 },
        ],
      },
      {
        issue: "b",
        salience: null,
        points: [
          { round: 1, gap: null },
          { round: 2, gap: 20 },
          { round: 3, gap: 10 },
        ],
      },
    ]);
    expect(measureOverallGapSeries(issues)).toEqual([
      { round: 1, gap: 80, issues: 1, weighted: false },
      { round: 2, gap: 40, issues: 2, weighted: false },
      { round: 3, gap: 10, issues: 1, weighted: false },
    ]);
  });

  it("is empty without issues", () => {
    expect(measureOverallGapSeries([])).toEqual([]);
  });
});
