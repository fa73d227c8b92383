import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listMovements } from "@/lib/domain/gaps/movements";
import type { CodedStatement } from "@/lib/domain/model";
import { anyStatements, aRound, aStatement, deepFreeze, rounds } from "../../../support/builders";
import { checkLaw } from "../../../support/seeded-random";

const list = (
  statements: readonly CodedStatement[],
  given: { readonly from?: number; readonly coderError?: number } = {},
) =>
  listMovements({
    party: "north",
    issue: "land",
    statements: deepFreeze(statements),
    supersessions: [],
    rounds: rounds(9),
    from: aRound(given.from ?? 1),
    to: aRound(9),
    poleOfRound: () => "high",
    threshold: 5,
    coderError: given.coderError ?? null,
  });
const said = (...points: readonly number[]) =>
  points.map((position, index) => aStatement({ round: index + 1, position }));
const steps = (movements: ReturnType<typeof list>) =>
  movements.map(({ round, change }) => [round, change.delta, change.counted]);

describe("listMovements", () => {
  it("goes from position to position", () => {
    expect(steps(list(said(90, 70, 80)))).toEqual([
      [2, -20, true],
      [3, 10, true],
    ]);
  });

  it("starts from the position that stands at the first round", () => {
    expect(steps(list(said(90, 70, 80), { from: 2 }))).toEqual([[3, 10, true]]);
  });

  it("starts at the first position where none stood", () => {
    expect(
      steps(list([aStatement({ round: 3, position: 90 }), aStatement({ round: 4, position: 80 })])),
    ).toEqual([[4, -10, true]]);
  });

  it("counts small steps once they are far enough together", () => {
    expect(steps(list(said(90, 87, 84, 84)))).toEqual([[3, -6, true]]);
  });

  it("lists what is within coder noise without counting it", () => {
    expect(steps(list(said(90, 84, 70), { coderError: 4 }))).toEqual([
      [2, -6, false],
      [3, -20, true],
    ]);
  });

  it("does not take a demand for hardened that was passed over once and then repeated", () => {
    const statements = [
      aStatement({ round: 1, demand: "greater", position: 90 }),
      aStatement({ round: 2, demand: "lesser", position: 40 }),
      aStatement({ round: 3, demand: "lesser", position: 40 }),
      aStatement({ round: 4, demand: "greater", position: 90 }),
    ];
    const movements = list(statements);
    expect(steps(movements)).toEqual([[2, -50, false]]);
    expect(movements[0]?.change.reason).toBe("lesser-demand");
  });

  it("measures a party's own words against its own words, with a press report in between", () => {
    const [one, two, three] = said(90, 50, 80);
    if (one === undefined || two === undefined || three === undefined) throw new Error("three statements");
    expect(steps(list([one, { ...two, basis: "reported" }, three]))).toEqual([
      [2, -40, false],
      [3, -10, true],
    ]);
  });

  it("ends the measure with a withdrawal", () => {
    const statements = [
      aStatement({ round: 1, position: 90 }),
      aStatement({ round: 2, firmness: 1 }),
      aStatement({ round: 3, position: 40 }),
      aStatement({ round: 4, position: 50 }),
    ];
    expect(steps(list(statements))).toEqual([[4, 10, true]]);
  });

  it("adds up: what is counted leads from the first position to the last one counted", () => {
    checkLaw(
      fc.property(anyStatements, (all) => {
        const statements = all.filter(({ firmness, basis }) => firmness > 1 && basis !== "analyst");
        const counted = list(statements, { from: 2 }).filter(({ change }) => change.counted);
        const sum = counted.reduce((total, { change }) => total + (change.delta ?? 0), 0);
        const [first, last] = [counted[0], counted.at(-1)];
        if (first === undefined || last === undefined) return;
        expect(sum).toBeCloseTo((last.after.position ?? 0) - (first.before.position ?? 0), 9);
      }),
      1_000,
    );
  });
});
