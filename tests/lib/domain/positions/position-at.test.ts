import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Pole } from "@/lib/domain/codebook/grades";
import type { CodedStatement } from "@/lib/domain/model";
import { findPosition } from "@/lib/domain/positions/position-at";
import { anyPole, anyStatements, aRound, aStatement, deepFreeze } from "../../../support/builders";
import { checkLaw } from "../../../support/seeded-random";

const find = (statements: readonly CodedStatement[], pole: Pole, round = 9) =>
  findPosition({ party: "north", issue: "land", statements, round: aRound(round), poleOfRound: () => pole });

const oneRound = deepFreeze([
  aStatement({
    round: 2,
    id: "far",
    demand: "far",
    position: 20,
    fallback: 40,
    firmness: 5,
    basis: "reported",
  }),
  aStatement({ round: 2, id: "near", demand: "near", position: 80, fallback: 60, firmness: 3 }),
  aStatement({ round: 2, id: "nearer", demand: "near", position: 80, firmness: 4 }),
  aStatement({ round: 2, id: "gone", demand: "gone", position: 100, firmness: 1 }),
  aStatement({ round: 2, id: "reading", demand: "far", position: 100, basis: "analyst" }),
]);

describe("findPosition", () => {
  it("takes the statement nearest a high pole, with the highest firmness there and the farthest fallback of all", () => {
    expect(find(oneRound, "high")).toMatchObject({
      state: "stated",
      position: 80,
      range: { least: 20, most: 80 },
      fallback: 40,
      firmness: 4,
      basis: "on-record",
      spokenAt: 2,
    });
  });

  it("takes the statement nearest a low pole", () => {
    expect(find(oneRound, "low")).toMatchObject({
      position: 20,
      fallback: 60,
      firmness: 5,
      basis: "reported",
    });
  });

  it("takes the mean where the party has no pole, on no better evidence than the weakest that went into it", () => {
    expect(find(oneRound, "none")).toMatchObject({
      position: 60,
      fallback: 50,
      firmness: 5,
      basis: "reported",
    });
  });

  it("names all statements of the round, first those at the position with the firmest in front", () => {
    const position = find(oneRound, "high");
    expect(position?.statements).toEqual(["nearer", "near", "far", "gone"]);
    expect(position?.atPosition).toBe(2);
    expect(position?.demands).toEqual(["near"]);
  });

  it("is withdrawn, without a position, when every statement of the round is", () => {
    const statements = deepFreeze([
      aStatement({ round: 1 }),
      aStatement({ round: 2, firmness: 1, fallback: 10 }),
    ]);
    expect(find(statements, "high")).toMatchObject({
      state: "withdrawn",
      position: null,
      range: null,
      fallback: null,
      firmness: 1,
      statements: ["2-demand"],
    });
  });

  it("says how long ago it was last said, in rounds and in days to the round's end", () => {
    expect(find([aStatement({ round: 2 })], "high", 5)?.age).toEqual({ rounds: 3, days: 90 });
    expect(find([aStatement({ round: 2 })], "high", 2)?.age).toEqual({ rounds: 0, days: 0 });
  });

  it("has no negative age where a statement is dated after its round's end", () => {
    expect(find([aStatement({ round: 2, date: "2020-02-20" })], "high", 2)?.age.days).toBe(0);
  });

  it("keeps a carried position where it was when the speaker's pole changes afterwards", () => {
    const poleOfRound = (ordinal: number) => (ordinal <= 2 ? "low" : "none");
    const position = findPosition({
      party: "north",
      issue: "land",
      statements: oneRound,
      round: aRound(5),
      poleOfRound,
    });
    expect(position?.position).toBe(20);
  });

  it("has no position but a firmness on an issue without a scale", () => {
    const statements = [aStatement({ round: 1, position: null, firmness: 5 })];
    expect(find(statements, "high")).toMatchObject({
      state: "stated",
      position: null,
      range: null,
      firmness: 5,
    });
  });

  it.each([
    ["nothing was said", []],
    ["only an analyst read it so", [aStatement({ round: 1, basis: "analyst" })]],
    ["it was said later", [aStatement({ round: 9 })]],
    ["another party said it", [aStatement({ round: 1, party: "south" })]],
    ["it was said on another issue", [aStatement({ round: 1, issue: "trade" })]],
  ] as const)("is null when %s", (_, statements) => {
    expect(find(statements, "high", 5)).toBeNull();
  });

  it("does not depend on the order of rows", () => {
    checkLaw(
      fc.property(anyStatements, fc.array(fc.nat()), anyPole, (statements, keys, pole) => {
        const shuffled = statements
          .map((statement, index) => ({ statement, key: keys[index] ?? index }))
          .sort((a, b) => a.key - b.key)
          .map(({ statement }) => statement);
        expect(find(deepFreeze(shuffled), pole)).toEqual(find(deepFreeze(statements), pole));
      }),
    );
  });

  it("lies within its range, which a pole pulls it to the end of", () => {
    checkLaw(
      fc.property(anyStatements, anyPole, (statements, pole) => {
        const position = find(statements, pole);
        if (position === null || position.position === null || position.range === null) return;
        const { least, most } = position.range;
        if (pole === "none") {
          expect(position.position).toBeGreaterThanOrEqual(least - 1e-9);
          expect(position.position).toBeLessThanOrEqual(most + 1e-9);
        } else expect(position.position).toBe(pole === "high" ? most : least);
      }),
    );
  });

  it("mirrors: turning scale and pole round turns position, fallback and range round and leaves the rest", () => {
    const mirror = (point: number) => 100 - point;
    const other: Record<Pole, Pole> = { high: "low", low: "high", none: "none" };
    checkLaw(
      fc.property(anyStatements, anyPole, (statements, pole) => {
        const mirrored = statements.map((statement) => ({
          ...statement,
          position: mirror(statement.position ?? 0),
          fallback: statement.fallback === null ? null : mirror(statement.fallback),
        }));
        const [one, two] = [find(statements, pole), find(mirrored, other[pole])];
        expect(two?.firmness).toBe(one?.firmness);
        expect(two?.basis).toBe(one?.basis);
        expect(two?.statements).toEqual(one?.statements);
        expect(two?.position === null).toBe(one?.position === null);
        if (one?.position == null || two?.position == null) return;
        expect(two.position).toBeCloseTo(mirror(one.position), 9);
        expect(two.range?.least).toBe(mirror(one.range?.most ?? Number.NaN));
      }),
    );
  });
});
