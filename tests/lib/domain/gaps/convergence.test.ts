import { describe, expect, it } from "vitest";
import { measureConvergence } from "@/lib/domain/gaps/convergence";
import { deepFreeze } from "../../../support/builders";

const series = (...gaps: readonly (number | null)[]) =>
  deepFreeze(gaps.map((gap, index) => ({ round: index + 1, gap })));

describe("measureConvergence", () => {
  it.each([
    ["converging", series(null, 80, 90, 70), -10, 70],
    ["diverging", series(60, 40, 65, null), 5, 40],
    ["steady", series(60, 64), 4, 60],
    ["steady", series(60), 0, 60],
  ])("is %s over %j", (trend, points, changePoints, narrowest) => {
    expect(measureConvergence(points, 5)).toMatchObject({
      trend,
      changePoints,
      narrowest: { gap: narrowest },
    });
  });

  it("names the rounds that it rests on, of equal gaps the earliest", () => {
    expect(measureConvergence(series(null, 80, 30, 30, 50), 5)).toMatchObject({
      first: { round: 2, gap: 80 },
      last: { round: 5, gap: 50 },
      narrowest: { round: 3, gap: 30 },
    });
  });

  it("is null where there is no gap", () => {
    expect(measureConvergence(series(null, null), 5)).toBeNull();
  });

  it("refuses a threshold that is not above 0", () => {
    expect(() => measureConvergence(series(1), 0)).toThrow(RangeError);
  });
});
