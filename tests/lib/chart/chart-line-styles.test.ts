import { describe, expect, it } from "vitest";
import { LINE_STYLES, markerScale } from "../../../lib/chart/chart-line-styles";
import { FIRMNESS_LEVELS, MARKERS } from "../../../lib/domain/codebook/grades";

describe("the line of a marker", () => {
  it("is no other marker's: without colour the lines stay apart", () => {
    const styles = MARKERS.map((marker) => JSON.stringify(LINE_STYLES[marker]));
    expect(new Set(styles).size).toBe(MARKERS.length);
  });
});

describe("the size of a marker", () => {
  it("grows with every step of firmness", () => {
    const sizes = FIRMNESS_LEVELS.map(markerScale);
    expect(sizes).toEqual([0.59, 0.75, 0.91, 1.08, 1.24]);
  });
});
