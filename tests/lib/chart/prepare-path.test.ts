import { expect, test } from "vitest";
import { preparePath } from "@/lib/chart/prepare-path";

const point = (round: number, position: number, spoken = true) => ({ round, position, spoken });

test("time runs down, and a position holds until the next statement", () => {
  expect(preparePath([point(10, 72), point(15, 0), point(20, 25)], { from: 10, to: 20 })).toEqual({
    line: "M72 0V50H0V100H25",
    dots: "M72 0h0M0 50h0M25 100h0",
  });
});

test("a position that only stands is on the path and has no dot", () => {
  expect(
    preparePath([point(10, 40, false), point(15, 60), point(20, 60, false)], { from: 10, to: 20 }),
  ).toEqual({
    line: "M40 0V50H60V100H60",
    dots: "M60 50h0",
  });
});

test("fewer than two points are no path", () => {
  expect(preparePath([], { from: 1, to: 2 })).toBeNull();
  expect(preparePath([point(1, 5)], { from: 1, to: 2 })).toBeNull();
});
