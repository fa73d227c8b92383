import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CoverageCell } from "../../../../lib/domain/coverage/coverage-cell";
import { listSilences } from "../../../../lib/domain/coverage/silences";
import { rounds } from "../../../support/builders";
import { aCoverageCell } from "../../../support/coverage-builders";

const WHO = { party: "north", issue: "land" };
const at = (...ordinals: readonly number[]): readonly CoverageCell[] =>
  ordinals.map((round) => aCoverageCell({ round }));
const runs = (cells: readonly CoverageCell[], count: number) =>
  listSilences(WHO, cells, rounds(count)).map(({ first, last, kind }) => [first, last, kind]);

describe("silences", () => {
  it.each([
    ["a party that never spoke is silent throughout", [], 4, [[1, 4, "never"]]],
    ["one that spoke at every round is never silent", [1, 2, 3], 3, []],
    [
      "before the first word, between two, and since the last",
      [2, 5],
      6,
      [
        [1, 1, "before"],
        [3, 4, "between"],
        [6, 6, "since"],
      ],
    ],
    ["without rounds there is no silence", [], 0, []],
  ] as const)("%s", (_, spoken, count, expected) => {
    expect(runs(at(...spoken), count)).toEqual(expected);
  });

  it("are not ended by an analyst's reading", () => {
    const reading = aCoverageCell({ round: 2, statements: 1, bases: { analyst: 1 } });
    expect(runs([reading, ...at(3)], 3)).toEqual([[1, 2, "before"]]);
  });

  it("last from the start of the first round to the end of the last", () => {
    const [silence] = listSilences(WHO, at(1, 4), rounds(4));
    expect(silence).toMatchObject({ rounds: 2, days: 29 });
  });

  it("and the rounds at which something was stated make up all rounds", () => {
    const spoken = fc.uniqueArray(fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(spoken, (ordinals) => {
        const silent = listSilences(WHO, at(...ordinals), rounds(12));
        expect(silent.reduce((sum, run) => sum + run.rounds, 0) + ordinals.length).toBe(12);
      }),
      { seed: 3 },
    );
  });
});
