import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CHANGE_CLASSES } from "@/lib/domain/changes/change";
import { comparePositions } from "@/lib/domain/changes/compare-positions";
import type { Pole } from "@/lib/domain/codebook/grades";
import type { CodedStatement, Supersession } from "@/lib/domain/model";
import {
  anyPole,
  anyStatements,
  anySupersessions,
  aRound,
  aStatement,
  deepFreeze,
} from "../../../support/builders";
import { checkLaw } from "../../../support/seeded-random";

const compare = (
  statements: readonly CodedStatement[],
  given: {
    readonly pole?: Pole;
    readonly supersessions?: readonly Supersession[];
    readonly from?: number;
  } = {},
) =>
  comparePositions({
    party: "north",
    issue: "land",
    statements: deepFreeze(statements),
    supersessions: given.supersessions ?? [],
    from: aRound(given.from ?? 1),
    to: aRound(9),
    poleOfRound: () => given.pole ?? "high",
    threshold: 5,
    coderError: null,
  });
const greater = aStatement({ round: 1, demand: "greater", position: 90 });
const lesser = aStatement({ round: 5, demand: "lesser", position: 40 });

describe("comparePositions", () => {
  it("is the worked example, with both positions named", () => {
    const { before, after, change } = compare([
      aStatement({ round: 1, position: 100, firmness: 5 }),
      aStatement({ round: 2, position: 75, firmness: 4 }),
    ]);
    expect(change).toMatchObject({ class: "softened", delta: -25, shiftTowardPole: -25, comparable: true });
    expect([before?.statements, after?.statements]).toEqual([["1-demand"], ["2-demand"]]);
  });

  it("classifies on the pole of the later round", () => {
    const poleOfRound = (ordinal: number): Pole => (ordinal < 5 ? "low" : "none");
    const statements = [aStatement({ round: 1, position: 25 }), aStatement({ round: 6, position: 75 })];
    const { change } = comparePositions({
      party: "north",
      issue: "land",
      statements,
      supersessions: [],
      from: aRound(1),
      to: aRound(9),
      poleOfRound,
      threshold: 5,
      coderError: null,
    });
    expect(change).toMatchObject({ class: "toward-high", delta: 50, shiftTowardPole: null });
  });

  it("is silent, and no number moves, when nothing was said since though the pole changed", () => {
    const statements = [
      aStatement({ round: 1, demand: "a", position: 10 }),
      aStatement({ round: 1, demand: "b", position: 50 }),
    ];
    const { change } = comparePositions({
      party: "north",
      issue: "land",
      statements,
      supersessions: [],
      from: aRound(1),
      to: aRound(9),
      poleOfRound: (ordinal) => (ordinal < 5 ? "low" : "none"),
      threshold: 5,
      coderError: null,
    });
    expect(change).toMatchObject({ class: "silent", delta: 0 });
  });

  it("is withdrawn when all that the party said last is a withdrawal", () => {
    expect(compare([greater, aStatement({ round: 4, demand: "greater", firmness: 1 })]).change).toMatchObject(
      {
        class: "withdrawn",
        delta: null,
      },
    );
  });

  it("has no change where the party said nothing", () => {
    expect(compare([])).toEqual({ before: null, after: null, change: null });
  });

  it("counts no concession where a lesser demand is named while the greater one stands", () => {
    expect(compare([greater, lesser]).change).toMatchObject({
      class: "softened",
      comparable: false,
      reason: "lesser-demand",
      counted: false,
    });
  });

  it.each<[string, readonly CodedStatement[], readonly Supersession[]]>([
    ["withdrawn", [aStatement({ round: 3, demand: "greater", firmness: 1, position: 90 })], []],
    ["stated lower", [aStatement({ round: 3, demand: "greater", position: 85 })], []],
    ["superseded", [], [{ demand: "greater", by: "lesser", round: 5 }]],
    [
      "superseded in the very round in which it was last said",
      [],
      [{ demand: "greater", by: "x", round: 1 }],
    ],
  ])("counts it where the greater demand has since been %s", (_, since, supersessions) => {
    expect(compare([greater, ...since, lesser], { supersessions }).change).toMatchObject({
      comparable: true,
    });
  });

  it.each<[string, readonly CodedStatement[], readonly Supersession[]]>([
    ["stated as before", [aStatement({ round: 3, demand: "greater", position: 90 })], []],
    ["stated higher", [aStatement({ round: 3, demand: "greater", position: 95 })], []],
    [
      "read lower by an analyst",
      [aStatement({ round: 3, demand: "greater", position: 10, basis: "analyst" })],
      [],
    ],
    ["superseded after the later round", [], [{ demand: "greater", by: "lesser", round: 10 }]],
    ["left alone while another was superseded", [], [{ demand: "other", by: "lesser", round: 5 }]],
  ])("does not count it where the greater demand has been %s", (_, since, supersessions) => {
    expect(compare([greater, ...since, lesser], { supersessions }).change?.reason).toBe("lesser-demand");
  });

  it("counts a movement toward the own pole by another demand: more is asked than before", () => {
    const more = aStatement({ round: 5, demand: "more", position: 99 });
    expect(compare([greater, more]).change).toMatchObject({ class: "hardened", comparable: true });
  });

  it("goes by the demand at the position: one that only widened the range does not make it the same demand", () => {
    const wide = aStatement({ round: 1, demand: "lesser", position: 40 });
    expect(compare([greater, wide, lesser]).change?.reason).toBe("lesser-demand");
  });

  it("knows no lesser demand without a pole", () => {
    expect(compare([greater, lesser], { pole: "none" }).change).toMatchObject({
      class: "toward-low",
      comparable: true,
    });
  });

  it("refuses an earlier round that is not before the later one", () => {
    expect(() => compare([greater], { from: 9 })).toThrow(RangeError);
  });

  it("gives every history one class, whatever the order of rows, and counts only what is comparable", () => {
    checkLaw(
      fc.property(anyStatements, anySupersessions, anyPole, (statements, supersessions, pole) => {
        const { after, change } = compare(statements, { pole, supersessions, from: 4 });
        expect(change === null).toBe(after === null);
        if (change === null) return;
        expect(CHANGE_CLASSES).toContain(change.class);
        expect(change.comparable).toBe(change.reason === null);
        if (change.reason === "lesser-demand") expect(change.shiftTowardPole).toBeLessThan(0);
        expect(compare(statements.toReversed(), { pole, supersessions, from: 4 }).change).toEqual(change);
      }),
      1_000,
    );
  });
});
