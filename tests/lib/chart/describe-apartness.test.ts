import { describe, expect, it } from "vitest";
import { describeApartness } from "@/lib/chart/describe-apartness";

const of = (...gaps: readonly (number | null)[]) =>
  describeApartness({
    a: "North",
    b: "South",
    gaps: gaps.map((gap, index) => ({ issue: `issue ${index + 1}`, gap })),
  });

describe("where two parties stand farthest apart and closest", () => {
  it.each([
    [
      "from four issues on two are named",
      [49, 48, 30, 31],
      "North and South stand farthest apart on issue 1 (49 points) and issue 2 (48), closest on issue 3 (30)",
    ],
    [
      "below four, one",
      [20, 48.5, 30],
      "North and South stand farthest apart on issue 2 (48.5 points), closest on issue 1 (20)",
    ],
    [
      "issues without a gap are left out",
      [null, 48, 30],
      "North and South stand farthest apart on issue 2 (48 points), closest on issue 3 (30)",
    ],
    [
      "one issue has neither farthest nor closest",
      [null, 48],
      "North and South stand 48 points apart on issue 2, the one issue on which both have stated a position",
    ],
    [
      "nor have equal gaps",
      [7, 7],
      "North and South stand equally far apart, 7 points, on issue 1 and issue 2",
    ],
    [
      "agreement on all is no distance",
      [0, 0],
      "North and South stand equally far apart, 0 points, on issue 1 and issue 2",
    ],
    ["nothing known", [null], "North and South have not both stated a position on any issue so far"],
  ])("%s", (_why, gaps, sentence) => {
    expect(of(...gaps)).toBe(sentence);
  });
});
