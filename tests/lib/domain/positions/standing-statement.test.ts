import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findStandingStatement } from "@/lib/domain/positions/standing-statement";
import { anyStatements, anySupersessions, aStatement, deepFreeze } from "../../../support/builders";
import { checkLaw } from "../../../support/seeded-random";

const thread = deepFreeze([
  aStatement({ round: 1, position: 90, fallback: 70, firmness: 5 }),
  aStatement({ round: 3, position: 80 }),
  aStatement({ round: 4, position: 10, basis: "analyst" }),
  aStatement({ round: 6, position: 80, firmness: 1 }),
]);
const superseded = deepFreeze([{ demand: "demand", by: "newer", round: 3 }]);

describe("findStandingStatement", () => {
  it.each([
    [0, null, "nothing was stated yet"],
    [2, "1-demand", "the latest at a round not after it"],
    [3, "3-demand", "a statement stands from its own round on"],
    [5, "3-demand", "an analyst's reading never stands"],
    [9, "6-demand", "a withdrawal is what stands"],
  ])("at round %d: %s, because %s", (round, expected, _why) => {
    const standing = findStandingStatement({ statements: thread, supersessions: [], round });
    expect(standing?.statements[0] ?? null).toBe(expected);
  });

  it("takes within a round the latest date, then the last id", () => {
    const statements = deepFreeze([
      aStatement({ round: 1, id: "z", date: "2020-01-01" }),
      aStatement({ round: 1, id: "a", date: "2020-01-02" }),
      aStatement({ round: 1, id: "b", date: "2020-01-02" }),
    ]);
    expect(findStandingStatement({ statements, supersessions: [], round: 1 })?.statements).toEqual(["b"]);
  });

  it("carries the codes of its statement", () => {
    expect(findStandingStatement({ statements: thread, supersessions: [], round: 1 })).toMatchObject({
      state: "stated",
      position: 90,
      fallback: 70,
      firmness: 5,
      basis: "on-record",
      spokenAt: 1,
      demands: ["demand"],
    });
  });

  it("has no position when withdrawn", () => {
    const standing = findStandingStatement({ statements: thread, supersessions: [], round: 6 });
    expect(standing).toMatchObject({ state: "withdrawn", position: null, fallback: null, firmness: 1 });
  });

  it("no longer stands from the round in which another demand takes its place", () => {
    const at = (round: number) =>
      findStandingStatement({ statements: thread, supersessions: superseded, round });
    expect(at(2)).toMatchObject({ state: "stated", position: 90 });
    expect(at(3)).toMatchObject({ state: "superseded", position: null, statements: ["3-demand"] });
  });

  it("stands again when stated in a later round", () => {
    const again = deepFreeze([...thread, aStatement({ round: 5, position: 60 })]);
    const standing = findStandingStatement({ statements: again, supersessions: superseded, round: 5 });
    expect(standing).toMatchObject({ state: "stated", position: 60 });
  });

  it("does not depend on the order of rows, nor on what comes later", () => {
    checkLaw(
      fc.property(
        anyStatements,
        anySupersessions,
        fc.integer({ min: 1, max: 8 }),
        (all, supersessions, round) => {
          const statements = deepFreeze(all.filter(({ demand }) => demand === "a"));
          const answer = findStandingStatement({ statements, supersessions, round });
          const known = statements.filter((statement) => statement.round <= round);
          expect(findStandingStatement({ statements: known.toReversed(), supersessions, round })).toEqual(
            answer,
          );
        },
      ),
    );
  });
});
