import { describe, expect, it } from "vitest";
import { CHART_SIZES, estimateTextWidth } from "../../../lib/chart/chart-sizes";

describe("the sizes of the chart", () => {
  it("narrow down from one to the next", () => {
    const widths = [CHART_SIZES.wide, CHART_SIZES.medium, CHART_SIZES.narrow].map((size) => size.plotWidthPx);
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
  });
});

describe("the estimated width of a text", () => {
  it("is not less than what a browser measured, or labels would run into each other", () => {
    // Source Sans 3 at 12.5 px semibold in Chromium: 97 px.
    expect(estimateTextWidth("Invasion and talks", 12.5)).toBeGreaterThanOrEqual(97);
  });

  it("is none for no text", () => {
    expect(estimateTextWidth("", 12)).toBe(0);
  });
});
