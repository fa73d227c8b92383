import { describe, expect, it } from "vitest";
import { prepareTrajectory } from "../../../lib/chart/prepare-trajectory";
import { parseTrajectoryFilters } from "../../../lib/filters/parse-trajectory-filters";
import { deepFreeze } from "../../support/builders";
import { anIssue } from "../../support/overview-builders";
import { aStep, aTrajectory, LONG_FRAME } from "../../support/trajectory-builders";

function prepare(query: Record<string, string> = {}, trajectory = aTrajectory()) {
  const filters = parseTrajectoryFilters(query, LONG_FRAME.parties);
  return prepareTrajectory(deepFreeze(LONG_FRAME), deepFreeze(trajectory), filters);
}

describe("the screen of an issue", () => {
  it("has a finding, the gap in a sentence and a summary for whoever does not see the chart", () => {
    const model = prepare();
    expect(model?.finding).toBe(
      "Water: North at 80, near “water 100”, said 5 rounds ago, 5 mo; South at 20, near “water 0”, said 6 rounds ago, 6 mo; 60 points apart",
    );
    expect(model?.explanation).toMatch(/North and South stood 70 points apart at the widest \(Feb 2023\)/u);
    expect(model?.plot.summary).toBe(
      "Water: stated positions of 3 parties at 8 rounds, from 0 (no water) to 100 (all water). At the last round: North 80, South 20 and the United States has stated nothing.",
    );
  });

  it.each([
    { party: "mediator", series: [], says: /The United States has stated nothing\.$/ },
    {
      party: "north",
      series: [{ party: "north", steps: [aStep(2, { state: "withdrawn", position: null })] }],
      says: /North has withdrawn all demands\.$/,
    },
  ])("says in words who has no line: $party", ({ party, series, says }) => {
    expect(prepare({ party }, aTrajectory({ series }))?.explanation).toMatch(says);
  });

  it("draws the pair over all others, the first of it on top", () => {
    expect(prepare()?.plot.drawingOrder).toEqual(["mediator", "south", "north"]);
  });

  it("shows the parties chosen, and a gap only between parties that are shown", () => {
    const model = prepare({ party: "south" });
    expect(model?.plot.lines.map(({ party }) => party)).toEqual(["south"]);
    expect(model?.plot.gap).toBeNull();
    expect(model?.table.rows.map(({ party }) => party)).toEqual(["south"]);
  });

  it("has a card for every statement, with a place where it has a dot", () => {
    const cards = prepare({ party: "south" })?.plot.cards ?? {};
    expect(Object.keys(cards).sort()).toEqual(["north-1", "north-3", "south-2"]);
    expect(cards["south-2"]?.at).toBeCloseTo(1.5 / 8);
    expect(cards["north-1"]?.at).toBeNull();
  });

  it.each([
    {
      query: { statement: "north-33" },
      says: /There is no statement “north-33” on Water; none is open. Did you mean “north-3”/,
    },
    {
      query: { statement: "north-1", party: "south" },
      says: /The statement of North of 10 Jan 2023 has no dot/,
    },
  ])("says what an address asked for in vain: $query", ({ query, says }) => {
    expect(prepare(query)?.notices.join(" ")).toMatch(says);
  });

  it("says nothing of a statement that is shown", () => {
    expect(prepare({ statement: "north-1" })?.notices).toEqual([]);
  });

  it("is as good as JSON: what the server prepares is what the browser gets", () => {
    const model = prepare({ basis: "readings", axis: "date" });
    expect(JSON.parse(JSON.stringify(model))).toEqual(model);
  });

  it("is none for an issue without a scale", () => {
    expect(prepare({}, aTrajectory({ issue: anIssue("format", false) }))).toBeNull();
  });

  it("of an issue of which nothing was said says so and has no gap", () => {
    const model = prepare({}, aTrajectory({ series: [], statements: [], gap: [] }));
    expect(model?.finding).toBe("Water: nothing stated by the parties shown");
    expect(model?.plot.gap).toBeNull();
  });

  it("names what a saved chart rests on", () => {
    expect(prepare()?.imprint).toBe(
      "The river. As of 10 Aug 2023, revision 1. Stated positions from 1 source, coded 0 to 100.",
    );
  });
});
