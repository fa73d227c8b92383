import { describe, expect, it } from "vitest";
import { nearestAnchor } from "@/lib/chart/describe-anchor";
import { anIssue } from "@/tests/support/overview-builders";

const scale = anIssue("water").scale ?? { lowLabel: "", highLabel: "", anchors: [] };

describe("the described point nearest to a position", () => {
  it.each([
    [0, "water 0"],
    [24, "water 0"],
    [26, "water 50"],
    [74.9, "water 50"],
    [100, "water 100"],
  ])("%d is near “%s”", (position, label) => {
    expect(nearestAnchor(scale, position)?.label).toBe(label);
  });

  it("takes the higher of two equally near", () => {
    expect(nearestAnchor(scale, 25)?.label).toBe("water 50");
  });

  it("is null for a scale without described points", () => {
    expect(nearestAnchor({ ...scale, anchors: [] }, 50)).toBeNull();
  });
});
