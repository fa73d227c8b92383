import { describe, expect, it } from "vitest";
import { measureShift } from "@/lib/domain/changes/measure-shift";
import { aStanding } from "../../../support/builders";

describe("measureShift", () => {
  const before = aStanding({ position: 100, firmness: 5 });
  const after = aStanding({ position: 75, firmness: 4, spokenAt: 2 });

  it.each([
    ["high", -25, "away from a high pole"],
    ["low", 25, "toward a low one"],
    ["none", null, "in no direction of its own without a pole"],
  ] as const)("with pole %s, moves %s: %s", (poleAtLater, shiftTowardPole, _why) => {
    expect(measureShift({ before, after, poleAtLater })).toEqual({
      delta: -25,
      shiftTowardPole,
      firmnessShift: -1,
    });
  });

  it("is 0 and not −0 where nothing moved", () => {
    expect(Object.is(measureShift({ before, after: before, poleAtLater: "low" }).shiftTowardPole, 0)).toBe(
      true,
    );
  });

  it("knows nothing where nothing stood before", () => {
    expect(measureShift({ before: null, after, poleAtLater: "high" })).toEqual({
      delta: null,
      shiftTowardPole: null,
      firmnessShift: null,
    });
  });

  it("knows the firmness of a withdrawal, but not of a demand that another took the place of", () => {
    const withdrawn = aStanding({ state: "withdrawn", position: null, firmness: 1 });
    const superseded = aStanding({ state: "superseded", position: null, firmness: 5 });
    expect(measureShift({ before, after: withdrawn, poleAtLater: "high" })).toMatchObject({
      delta: null,
      firmnessShift: -4,
    });
    expect(measureShift({ before, after: superseded, poleAtLater: "high" })).toMatchObject({
      delta: null,
      firmnessShift: null,
    });
  });
});
