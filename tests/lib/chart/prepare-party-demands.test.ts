import { describe, expect, it } from "vitest";
import { groupDemands } from "@/lib/chart/prepare-party-demands";
import { aStanding } from "../../support/builders";
import { aSummary, RECORDS } from "../../support/record-builders";

const rowOf = (summary: ReturnType<typeof aSummary>) => groupDemands(RECORDS, [summary])[0]?.rows[0];

describe("groups", () => {
  it("come in the order of issues; an issue without demands has none", () => {
    const groups = groupDemands(RECORDS, [aSummary({ demand: { issue: "land" } }), aSummary()]);
    expect(groups.map(({ issue }) => issue.id)).toEqual(["water", "land"]);
  });

  it("list parties in their order, what stands first, then the last stated", () => {
    const gone = aStanding({ state: "withdrawn", position: null, firmness: 1 });
    const groups = groupDemands(RECORDS, [
      aSummary({ demand: { id: "s", party: "south" } }),
      aSummary({ demand: { id: "gone" }, standing: gone }),
      aSummary({ demand: { id: "old" }, lastRound: 1 }),
      aSummary({ demand: { id: "new" }, lastRound: 4 }),
    ]);
    expect(groups[0]?.rows.map(({ id }) => id)).toEqual(["new", "old", "gone", "s"]);
    expect(groups[0]?.heading).toBe("4 demands, 3 standing");
  });
});

describe("a row", () => {
  it("of a standing demand shows its position and firmness", () => {
    expect(rowOf(aSummary())).toMatchObject({
      figure: "80",
      isStanding: true,
      firmnessWord: "firm",
      lastStated: "10 Apr 2024",
    });
  });

  it("of a withdrawn demand says so in a word, never a zero", () => {
    const standing = aStanding({ state: "withdrawn", position: null, firmness: 1 });
    expect(rowOf(aSummary({ standing }))).toMatchObject({
      figure: "withdrawn",
      isStanding: false,
      firmness: null,
    });
  });

  it("of a demand without a scale says so", () => {
    expect(rowOf(aSummary({ standing: aStanding({ position: null }) }))).toMatchObject({
      figure: "no scale",
      hasScale: false,
    });
  });

  it("of a demand that only analysts read says that nothing was stated", () => {
    expect(rowOf(aSummary({ standing: null, latest: null, lastRound: null }))).toMatchObject({
      figure: "nothing stated",
      lastStated: null,
    });
  });

  it("names the demand that took its place, also when it is not in the list", () => {
    const old = aSummary({
      standing: aStanding({ state: "superseded", position: null }),
      supersededBy: "new",
    });
    const successor = aSummary({ demand: { id: "new", title: "Half of the water" } });
    expect(groupDemands(RECORDS, [old], [old, successor])[0]?.rows[0]?.supersededBy).toEqual({
      id: "new",
      title: "Half of the water",
    });
  });
});
