import { describe, expect, it } from "vitest";
import { type LastStanding, prepareTrajectoryFinding } from "../../../lib/chart/prepare-trajectory-finding";

const scale = {
  lowLabel: "none",
  highLabel: "all",
  anchors: [
    { at: 0, text: "", label: "nothing" },
    { at: 50, text: "", label: "half" },
    { at: 100, text: "", label: "everything" },
  ],
};
const now = { rounds: 0, days: 0 };

function standing(
  id: string,
  position: number | null,
  given: Partial<LastStanding["at"]> = {},
): LastStanding {
  const shortName = id.slice(0, 1).toUpperCase() + id.slice(1);
  return { party: { id, shortName }, at: { position, state: "stated", age: now, ...given } };
}

function find(
  standings: readonly LastStanding[],
  pair: readonly [string, string] | null = ["north", "south"],
) {
  return prepareTrajectoryFinding({ issue: { title: "Water", scale }, standings, pair, gap: 32 });
}

describe("the finding above a chart", () => {
  it("names the pair, the described points nearest to them, and the gap", () => {
    expect(find([standing("north", 82), standing("mediator", 10), standing("south", 50)])).toBe(
      "Water: North at 82, near “everything”; South at 50, “half”; 32 points apart",
    );
  });

  it("names the first parties shown when the pair is not, without its gap", () => {
    expect(find([standing("mediator", 10), standing("south", 50)])).toBe(
      "Water: Mediator at 10, near “nothing”; South at 50, “half”",
    );
  });

  it("says how old a position is that was not stated at the last round", () => {
    expect(find([standing("south", 50, { age: { rounds: 3, days: 40 } })])).toBe(
      "Water: South at 50, “half”, said 3 rounds ago, 6 wk",
    );
  });

  it("says withdrawn, and no number", () => {
    expect(find([standing("south", null, { state: "withdrawn" })])).toBe(
      "Water: South has withdrawn its demands",
    );
  });

  it("says so when nothing was stated", () => {
    expect(find([])).toBe("Water: nothing stated by the parties shown");
  });

  it("does without described points where a scale has none", () => {
    const bare = { title: "Water", scale: { ...scale, anchors: [] } };
    expect(
      prepareTrajectoryFinding({ issue: bare, standings: [standing("south", 50)], pair: null, gap: null }),
    ).toBe("Water: South at 50");
  });
});
