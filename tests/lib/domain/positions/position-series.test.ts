import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPosition } from "@/lib/domain/positions/position-at";
import { listPositions } from "@/lib/domain/positions/position-series";
import { anyPole, anyStatements, aStatement, deepFreeze, rounds } from "../../../support/builders";
import { checkLaw } from "../../../support/seeded-random";

const cell = { party: "north", issue: "land" } as const;

describe("listPositions", () => {
  it("has one entry for each round in which the party spoke, an analyst's reading not counting as speech", () => {
    const statements = deepFreeze([
      aStatement({ round: 4, position: 30 }),
      aStatement({ round: 1, position: 50 }),
      aStatement({ round: 2, basis: "analyst" }),
      aStatement({ round: 3, firmness: 1 }),
    ]);
    const series = listPositions({ ...cell, statements, rounds: rounds(6), poleOfRound: () => "high" });
    expect(series.map(({ spokenAt, position, state }) => [spokenAt, position, state])).toEqual([
      [1, 50, "stated"],
      [3, null, "withdrawn"],
      [4, 30, "stated"],
    ]);
  });

  it("keeps to the rounds asked for", () => {
    const statements = [1, 2, 3].map((round) => aStatement({ round }));
    const series = listPositions({
      ...cell,
      statements,
      rounds: rounds(2).slice(1),
      poleOfRound: () => "low",
    });
    expect(series.map(({ spokenAt }) => spokenAt)).toEqual([2]);
  });

  it("agrees at every round with the position found there", () => {
    checkLaw(
      fc.property(anyStatements, anyPole, (statements, pole) => {
        const question = { ...cell, statements: deepFreeze(statements), poleOfRound: () => pole };
        const series = listPositions({ ...question, rounds: rounds(8) });
        const found = rounds(8)
          .map((round) => findPosition({ ...question, round }))
          .filter((position) => position?.age.rounds === 0);
        expect(series).toEqual(found);
      }),
    );
  });
});
