import { describe, expect, it } from "vitest";
import { measureGapSeries } from "@/lib/domain/gaps/gap-series";
import type { CodedStatement } from "@/lib/domain/model";
import { findPosition } from "@/lib/domain/positions/position-at";
import { aStatement, deepFreeze, rounds } from "../../../support/builders";

const statements = deepFreeze([
  aStatement({ round: 1, id: "n1", position: 90 }),
  aStatement({ round: 2, id: "s2", party: "south", position: 10, fallback: 40 }),
  aStatement({ round: 4, id: "n4", position: 60, fallback: 35 }),
  aStatement({ round: 5, id: "s5", party: "south", firmness: 1 }),
]);
const positionOf = (party: string, rows: readonly CodedStatement[] = statements) => {
  const poleOfRound = () => (party === "north" ? ("high" as const) : ("low" as const));
  return (round: { readonly ordinal: number; readonly end: string }) =>
    findPosition({ party, issue: "land", statements: rows, round, poleOfRound });
};

describe("measureGapSeries", () => {
  const series = measureGapSeries({ rounds: rounds(5), a: positionOf("north"), b: positionOf("south") });

  it("has one point per round: none until both have spoken, and none after a withdrawal", () => {
    expect(series.map(({ round, gap }) => [round, gap])).toEqual([
      [1, null],
      [2, 80],
      [3, 80],
      [4, 50],
      [5, null],
    ]);
  });

  it("has residuals and zones by the fallbacks", () => {
    expect(series.map(({ residual, zone }) => [residual, zone])).toEqual([
      [null, null],
      [50, null],
      [50, null],
      [0, { low: 35, high: 40 }],
      [null, null],
    ]);
  });

  it("tells what was said at the round from what is carried forward, with its age", () => {
    expect(series.map(({ spoken }) => spoken)).toEqual([true, true, false, true, true]);
    expect(series[2]).toMatchObject({ a: { position: 90, ageRounds: 2 }, b: { position: 10, ageRounds: 1 } });
  });

  it("names the statements of both sides", () => {
    expect(series.map((point) => point.statements)).toEqual([
      ["n1"],
      ["n1", "s2"],
      ["n1", "s2"],
      ["n4", "s2"],
      ["n4", "s5"],
    ]);
  });

  it("is the same seen from the other side", () => {
    const other = measureGapSeries({ rounds: rounds(5), a: positionOf("south"), b: positionOf("north") });
    const numbers = (points: typeof series) =>
      points.map(({ gap, residual, zone }) => ({ gap, residual, zone }));
    expect(numbers(other)).toEqual(numbers(series));
  });
});
