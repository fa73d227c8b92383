import { describe, expect, it } from "vitest";
import type { Pole } from "@/lib/domain/codebook/grades";
import { measureMovementLedger } from "@/lib/domain/gaps/movement-ledger";
import { aRound, aStatement, deepFreeze, rounds } from "../../../support/builders";

const POLES: Readonly<Record<string, Pole>> = { north: "high", south: "low", broker: "none" };
const say = (
  party: string,
  issue: string,
  round: number,
  position: number,
  basis: "on-record" | "reported" = "on-record",
) =>
  aStatement({
    id: `${party}-${issue}-${round}`,
    demand: `${party}-${issue}`,
    party,
    issue,
    round,
    position,
    basis,
  });
const statements = deepFreeze([
  say("north", "land", 1, 90),
  say("south", "land", 1, 10),
  say("broker", "land", 1, 50),
  say("south", "land", 2, 30),
  say("north", "land", 3, 70),
  say("broker", "land", 3, 40),
  say("south", "land", 4, 10),
  say("north", "trade", 1, 80),
  say("south", "trade", 1, 20),
  say("north", "trade", 2, 60, "reported"),
  say("north", "trade", 5, 95),
  say("south", "trade", 5, 30),
  say("south", "talks", 1, 20),
]);
const ledger = (from: number, to: number) =>
  measureMovementLedger({
    parties: ["north", "south", "broker"],
    issues: ["land", "trade", "talks"],
    statements,
    supersessions: [],
    rounds: rounds(6),
    from: aRound(from),
    to: aRound(to),
    poleOfRound: (party) => () => POLES[party] ?? "none",
    threshold: 5,
    coderError: () => null,
  });

describe("measureMovementLedger", () => {
  it("sums what each party conceded and hardened, without letting the one cancel the other", () => {
    const [north, south, broker] = ledger(1, 6).parties;
    expect(north).toMatchObject({ party: "north", concededPoints: 20, hardenedPoints: 15 });
    expect(south).toMatchObject({ party: "south", concededPoints: 30, hardenedPoints: 20 });
    expect(broker).toMatchObject({
      concededPoints: 0,
      hardenedPoints: 0,
      towardHighPoints: 0,
      towardLowPoints: 10,
    });
  });

  it("counts comparable movements only, and lists the others", () => {
    const north = ledger(1, 6).parties[0];
    expect(north?.movements.map(({ issue, round }) => [issue, round])).toEqual([
      ["land", 3],
      ["trade", 5],
    ]);
    expect(north?.notCounted.map(({ issue, round, change }) => [issue, round, change.reason])).toEqual([
      ["trade", 2, "evidence"],
    ]);
  });

  it("says who moved first on each issue on which anybody did, naming all who did in that round", () => {
    const first = ledger(1, 6).firstMoves.map(({ issue, round, movements }) => [
      issue,
      round,
      movements.map(({ party }) => party),
    ]);
    expect(first).toEqual([
      ["land", 2, ["south"]],
      ["trade", 5, ["north", "south"]],
    ]);
  });

  it("keeps to the span of rounds: what was said up to the first is the start", () => {
    const { parties, firstMoves } = ledger(2, 3);
    expect(parties.map(({ concededPoints }) => concededPoints)).toEqual([20, 0, 0]);
    expect(firstMoves.map(({ issue }) => issue)).toEqual(["land"]);
  });

  it("names the statements of every movement", () => {
    const move = ledger(1, 6).firstMoves[0]?.movements[0];
    expect([move?.before.statements, move?.after.statements]).toEqual([["south-land-1"], ["south-land-2"]]);
  });

  it("refuses an earlier round that is not before the later one", () => {
    expect(() => ledger(3, 3)).toThrow(RangeError);
  });
});
