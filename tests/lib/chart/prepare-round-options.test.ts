import { expect, test } from "vitest";
import { prepareRoundOptions } from "@/lib/chart/prepare-round-options";
import { aRoundEntry, PHASES, ROUNDS } from "../../support/overview-builders";

test("rounds stand in order under their phases", () => {
  const options = prepareRoundOptions(ROUNDS, PHASES);
  expect(options.map(({ phase, rounds }) => [phase, rounds.map(({ id }) => id)])).toEqual([
    ["The early talks", ["r1", "r2"]],
    ["The late talks", ["r3", "r4"]],
  ]);
  expect(options[0]?.rounds[0]?.text).toBe("1. Meeting 1, 10 Jan 2024");
});

test("a phase that comes back makes a new group, and rounds outside of phases have none", () => {
  const rounds = [aRoundEntry(1), aRoundEntry(2, { phase: null }), aRoundEntry(3, { phase: "early" })];
  expect(prepareRoundOptions(rounds, PHASES).map(({ phase }) => phase)).toEqual([
    "The early talks",
    null,
    "The early talks",
  ]);
});
