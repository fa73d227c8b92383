import { describe, expect, it } from "vitest";
import { countInWords, countOf, formatPoints, formatShift } from "@/lib/format/format-number";

describe("numbers for people", () => {
  it.each([
    [78, "78"],
    [37.5, "37.5"],
    [33.333, "33.3"],
    [-17, "−17"],
    [0, "0"],
    [null, "–"],
  ])("writes %s points as %s", (points, expected) => {
    expect(formatPoints(points)).toBe(expected);
  });

  it.each([
    [28, "+28"],
    [-17, "−17"],
    [0, "0"],
  ])("writes a shift of %s as %s", (points, expected) => {
    expect(formatShift(points)).toBe(expected);
  });

  it.each([
    [0, "no"],
    [3, "three"],
    [9, "nine"],
    [10, "10"],
  ])("writes the count %s as %s", (count, expected) => {
    expect(countInWords(count)).toBe(expected);
  });

  it("counts a noun in its own plural", () => {
    expect(countOf(1, "party", "parties")).toBe("1 party");
    expect(countOf(2, "party", "parties")).toBe("2 parties");
    expect(countOf(0, "round")).toBe("0 rounds");
  });
});
