import { expect, it } from "vitest";
import { matchItems } from "../../../../lib/domain/merge/match-items";

const item = (source: string, quote: string | null) => ({ source, quote });

it.each([
  [
    "equal ones, wherever they stand",
    [item("a", "x"), item("b", "y")],
    [item("b", "y"), item("a", "x")],
    [1, 0],
  ],
  ["the only one left of its source, when its quote was mended", [item("a", "x")], [item("a", "z")], [0]],
  ["none, when two of the source could be meant", [item("a", "x")], [item("a", "z"), item("a", "w")], [null]],
  ["each at most once", [item("a", "x"), item("a", "x")], [item("a", "x")], [0, null]],
  ["none that is gone", [item("a", "x")], [], [null]],
] as const)("finds %s", (_why, earlier, later, places) => {
  expect(matchItems(earlier, later, ["source", "quote"])).toEqual(places);
});

it("takes the whole item where no fields tell items apart", () => {
  expect(matchItems([item("a", "x")], [item("a", "y"), item("a", "x")], [])).toEqual([1]);
});
