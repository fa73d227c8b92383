import { describe, expect, it } from "vitest";
import { prepareOverallGap } from "@/lib/chart/prepare-gap-overall";
import { aGapPoint, aRoundEntry, FRAME } from "@/tests/support/overview-builders";

const gaps = [
  {
    issue: "water",
    points: [aGapPoint(1, 90, 10), aGapPoint(2, 60, 50), aGapPoint(3, 80, 30), aGapPoint(4, 80, 30)],
  },
  {
    issue: "land",
    points: [aGapPoint(1, 50, null), aGapPoint(2, 50, null), aGapPoint(3, 50, 20), aGapPoint(4, 50, 20)],
  },
];

describe("the overall gap", () => {
  it("is the mean over the issues, and says over how many where that differs", () => {
    expect(prepareOverallGap({ frame: FRAME, gaps, baseline: aRoundEntry(3) })?.finding).toBe(
      "Over two issues the gap averages 40 points; 40 on 10 Mar 2024; at its narrowest 10, Feb 2024 (over one)",
    );
  });

  it("does not compare without a round to compare with, nor call the present its narrowest", () => {
    const narrow = gaps.map(({ issue }) => ({ issue, points: [aGapPoint(1, 90, 10), aGapPoint(2, 50, 50)] }));
    expect(prepareOverallGap({ frame: FRAME, gaps: narrow, baseline: null })?.finding).toBe(
      "Over two issues the gap averages 0 points",
    );
  });

  it("says whether it is weighted", () => {
    const issues = FRAME.issues.map((issue) => ({ ...issue, salience: issue.id === "water" ? 3 : 1 }));
    const overall = prepareOverallGap({ frame: { ...FRAME, issues }, gaps, baseline: null });
    expect(overall?.end.gap).toBe("45");
    expect(overall?.basis).toContain("weighted by salience");
    expect(prepareOverallGap({ frame: FRAME, gaps, baseline: null })?.basis).toContain("without weights");
  });

  it("is null where no issue has a gap", () => {
    expect(
      prepareOverallGap({
        frame: FRAME,
        gaps: [{ issue: "water", points: [aGapPoint(1, null, 2)] }],
        baseline: null,
      }),
    ).toBeNull();
    expect(prepareOverallGap({ frame: FRAME, gaps: [], baseline: null })).toBeNull();
  });
});
