import { describe, expect, it } from "vitest";
import { compareDemand } from "@/lib/domain/changes/compare-demands";
import type { CodedStatement, Supersession } from "@/lib/domain/model";
import { aRound, aStatement, deepFreeze } from "../../../support/builders";

const compare = (
  statements: readonly CodedStatement[],
  [from, to]: readonly [number, number],
  supersessions: readonly Supersession[] = [],
) =>
  compareDemand({
    demand: "demand",
    statements: deepFreeze(statements),
    supersessions: deepFreeze(supersessions),
    from: aRound(from),
    to: aRound(to),
    poleAtLater: "high",
    threshold: 5,
    coderError: null,
  });
const thread = [aStatement({ round: 2, position: 80 }), aStatement({ round: 5, position: 60 })];
const takenOver = [{ demand: "demand", by: "newer", round: 7 }];

describe("compareDemand", () => {
  it.each([
    [[1, 2], "new", "it is first stated"],
    [[2, 4], "silent", "nothing was said since"],
    [[2, 5], "softened", "it moved away from the pole"],
    [[3, 9], "softened", "what stands is what was said last, however long ago"],
  ] as const)("over rounds %j: %s, when %s", (span, expected, _why) => {
    expect(compare(thread, span).change?.class).toBe(expected);
  });

  it("names what stood on both sides", () => {
    const { before, after } = compare(thread, [3, 9]);
    expect([before?.statements, after?.statements]).toEqual([["2-demand"], ["5-demand"]]);
  });

  it("has no change where nothing was stated up to the later round", () => {
    expect(compare(thread, [0, 1])).toEqual({ before: null, after: null, change: null });
  });

  it("leaves other demands' statements out", () => {
    const other = aStatement({ round: 6, demand: "other", position: 0 });
    expect(compare([...thread, other], [5, 9]).change?.class).toBe("silent");
  });

  it("is withdrawn where another demand took its place, and names that demand", () => {
    expect(compare(thread, [5, 7], takenOver).change).toMatchObject({
      class: "withdrawn",
      supersededBy: "newer",
    });
  });

  it("is not listed when the comparison begins after that", () => {
    const { before, change } = compare(thread, [7, 9], takenOver);
    expect(before?.state).toBe("superseded");
    expect(change).toBeNull();
  });

  it("is retabled when stated again after that", () => {
    const again = [...thread, aStatement({ round: 8, position: 80 })];
    expect(compare(again, [7, 9], takenOver).change).toMatchObject({ class: "retabled", supersededBy: null });
  });

  it("has changed in nothing but its movement when superseded and stated again within the span", () => {
    const again = [...thread, aStatement({ round: 8, position: 80 })];
    expect(compare(again, [5, 9], takenOver).change).toMatchObject({ class: "hardened", delta: 20 });
  });

  it.each([
    [3, 3],
    [4, 2],
  ])("refuses to compare round %d with round %d", (from, to) => {
    expect(() => compare(thread, [from, to])).toThrow(RangeError);
  });
});
