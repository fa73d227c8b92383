import { describe, expect, it } from "vitest";
import { groupByPhase, prepareRoundPicker } from "@/lib/chart/prepare-round-picker";
import { aRoundEntry, PHASES, ROUNDS } from "@/tests/support/overview-builders";

const at = (ordinal: number) =>
  prepareRoundPicker({ rounds: ROUNDS, phases: PHASES, current: aRoundEntry(ordinal) });

describe("the choice of a round", () => {
  it("names the neighbours", () => {
    expect(at(2)).toMatchObject({
      ordinal: 2,
      total: 4,
      previous: { id: "r1", name: "Meeting 1", day: "10 Jan 2024" },
      next: { id: "r3", name: "Meeting 3", day: "10 Mar 2024" },
    });
  });

  it("has none before the first and after the last", () => {
    expect(at(1).previous).toBeNull();
    expect(at(4).next).toBeNull();
  });

  it("groups all rounds by phase without changing their order", () => {
    expect(at(1).groups.map(({ phase, rounds }) => [phase, rounds.map(({ ordinal }) => ordinal)])).toEqual([
      ["The early talks", [1, 2]],
      ["The late talks", [3, 4]],
    ]);
  });

  it("keeps rounds outside every phase in their place", () => {
    const rounds = [aRoundEntry(1), aRoundEntry(2, { phase: null }), aRoundEntry(3, { phase: "early" })];
    expect(groupByPhase(rounds, PHASES).map(({ key, phase }) => [key, phase])).toEqual([
      ["r1", "The early talks"],
      ["r2", "Other rounds"],
      ["r3", "The early talks"],
    ]);
  });
});
