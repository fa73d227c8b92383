import { describe, expect, it } from "vitest";
import type { Standing } from "@/lib/domain/changes/change";
import { NOISE_FACTOR, toChange } from "@/lib/domain/changes/to-change";
import { aStanding, deepFreeze } from "../../../support/builders";

const change = (
  before: Standing | null,
  after: Standing,
  given: Partial<Parameters<typeof toChange>[0]> = {},
) =>
  toChange({
    before: deepFreeze(before),
    after: deepFreeze(after),
    poleAtLater: "high",
    threshold: 5,
    coderError: null,
    toLesserDemand: false,
    supersededBy: null,
    ...given,
  });
const at = (position: number, given: Partial<Standing> = {}) =>
  aStanding({ position, spokenAt: 2, ...given });
const before = aStanding({ position: 50, firmness: 4 });

describe("toChange", () => {
  it("is the worked example: away from the own pole by 25 points, and less firm", () => {
    expect(change(aStanding({ position: 100, firmness: 5 }), at(75, { firmness: 4 }))).toEqual({
      class: "softened",
      delta: -25,
      shiftTowardPole: -25,
      firmnessShift: -1,
      restsOn: "position",
      comparable: true,
      reason: null,
      withinNoise: null,
      counted: true,
      supersededBy: null,
    });
  });

  it("rests on firmness alone where the position moved less than the threshold", () => {
    expect(change(before, at(52, { firmness: 5 }))).toMatchObject({ class: "hardened", restsOn: "firmness" });
    expect(change(before, at(50, { wording: "x" }))).toMatchObject({ class: "reworded", restsOn: "neither" });
  });

  it.each([
    ["official-text", "on-record", true],
    ["on-record", "reported", false],
    ["reported", "official-text", false],
    ["reported", "reported", true],
  ] as const)("from %s to %s is comparable: %s", (earlier, later, comparable) => {
    const found = change({ ...before, basis: earlier }, at(70, { basis: later }));
    expect(found).toMatchObject({ comparable, reason: comparable ? null : "evidence", counted: comparable });
  });

  it("has nothing to be incomparable with when new", () => {
    expect(change(null, at(70, { basis: "reported" }))).toMatchObject({ class: "new", comparable: true });
  });

  it("lists a lesser demand without counting it, after the kind of evidence as a reason", () => {
    expect(change(before, at(20), { toLesserDemand: true })).toMatchObject({
      class: "softened",
      comparable: false,
      reason: "lesser-demand",
      counted: false,
    });
    expect(change(before, at(20, { basis: "reported" }), { toLesserDemand: true }).reason).toBe("evidence");
  });

  it("is within noise below 1.96·√2 standard errors, and not from there on", () => {
    expect(NOISE_FACTOR).toBeCloseTo(2.772, 3);
    const error = 10 / NOISE_FACTOR;
    expect(change(before, at(59), { coderError: error })).toMatchObject({
      withinNoise: true,
      counted: false,
    });
    expect(change(before, at(61), { coderError: error })).toMatchObject({
      withinNoise: false,
      counted: true,
    });
  });

  it("does not know whether it is within noise while the error is unknown, and counts it", () => {
    expect(change(before, at(56))).toMatchObject({ withinNoise: null, counted: true });
  });

  it("knows no noise of a change that does not rest on a movement", () => {
    expect(change(before, at(51, { firmness: 5 }), { coderError: 20 })).toMatchObject({
      withinNoise: false,
      counted: true,
    });
  });

  it("names the demand that took its place, and holds no evidence against it", () => {
    const superseded = aStanding({ state: "superseded", position: null, basis: "reported", spokenAt: 2 });
    expect(change(before, superseded, { supersededBy: "newer" })).toMatchObject({
      class: "withdrawn",
      restsOn: "neither",
      comparable: true,
      supersededBy: "newer",
    });
    expect(change(before, at(50), { supersededBy: "newer" }).supersededBy).toBeNull();
  });

  it("rests on firmness where the party withdrew it itself", () => {
    const withdrawn = aStanding({ state: "withdrawn", position: null, firmness: 1, spokenAt: 2 });
    expect(change(before, withdrawn)).toMatchObject({
      class: "withdrawn",
      restsOn: "firmness",
      firmnessShift: -3,
    });
    expect(change(withdrawn, at(50))).toMatchObject({ class: "retabled", restsOn: "firmness" });
  });

  it("refuses an error below 0", () => {
    expect(() => change(before, at(60), { coderError: -1 })).toThrow(RangeError);
  });
});
