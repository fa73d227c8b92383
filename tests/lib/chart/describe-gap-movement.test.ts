import { describe, expect, it } from "vitest";
import { describeGapMovement } from "@/lib/chart/describe-gap-movement";

const of = (...moves: readonly (readonly [number | null, number | null])[]) =>
  describeGapMovement({
    since: "Since then",
    pair: "A and B",
    threshold: 5,
    issues: moves.map(([before, now], index) => ({ issue: `issue ${index + 1}`, before, now })),
  });

describe("on how many issues a gap narrowed and widened", () => {
  it.each<[string, readonly (readonly [number | null, number | null])[], string | null]>([
    [
      "both ways",
      [
        [50, 45],
        [50, 40],
        [30, 35],
        [30, 30],
      ],
      "Since then the gap between A and B has narrowed on two of four issues and widened on issue 3",
    ],
    [
      "up to two are named",
      [
        [50, 40],
        [1, 9],
        [1, 9],
      ],
      "Since then the gap between A and B has narrowed on one of three issues and widened on issue 2 and issue 3",
    ],
    [
      "more are counted",
      [
        [50, 40],
        [1, 9],
        [1, 9],
        [1, 9],
      ],
      "Since then the gap between A and B has narrowed on one of four issues and widened on three",
    ],
    [
      "all one way",
      [
        [50, 40],
        [50, 40],
        [50, 40],
      ],
      "Since then the gap between A and B has narrowed on all three issues",
    ],
    [
      "two are both",
      [
        [50, 40],
        [50, 40],
      ],
      "Since then the gap between A and B has narrowed on both issues",
    ],
    [
      "one way and the rest still",
      [
        [50, 40],
        [50, 50],
      ],
      "Since then the gap between A and B has narrowed on one of two issues and widened on none",
    ],
    [
      "the other way",
      [
        [40, 50],
        [50, 50],
      ],
      "Since then the gap between A and B has widened on one of two issues and narrowed on none",
    ],
    [
      "less than the threshold is no movement",
      [
        [50, 46],
        [50, 54],
      ],
      "Since then the gap between A and B has moved on none of two issues",
    ],
    [
      "issues without both gaps do not count",
      [
        [50, 40],
        [null, 40],
        [40, null],
      ],
      "Since then the gap between A and B has narrowed on issue 1",
    ],
    ["nothing to compare", [[null, 40]], null],
  ])("%s", (_why, moves, sentence) => {
    expect(of(...moves)).toBe(sentence);
  });
});
