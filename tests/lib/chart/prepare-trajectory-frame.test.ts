import { describe, expect, it } from "vitest";
import { prepareChartAxis } from "../../../lib/chart/chart-axis";
import { prepareTrajectoryFrame } from "../../../lib/chart/prepare-trajectory-frame";
import { anIssue } from "../../support/overview-builders";
import { LONG_FRAME } from "../../support/trajectory-builders";

const { rounds, phases } = LONG_FRAME;
const scale = anIssue("water").scale;

function prepare(kind: "round" | "date" = "round", moved: readonly number[] = []) {
  if (scale === null) throw new Error("no scale to draw");
  return prepareTrajectoryFrame({
    scale,
    axis: prepareChartAxis(kind, rounds),
    rounds,
    phases,
    moved: moved.map((ordinal) => ({ ordinal, movedPoints: 10 })),
    ends: [
      {
        party: "north",
        name: "The Northern League",
        abbreviation: "NL",
        position: 80,
        age: { rounds: 0, days: 0 },
      },
      { party: "south", name: "South", abbreviation: "SO", position: 80, age: { rounds: 3, days: 90 } },
    ],
  });
}

describe("the frame of the chart", () => {
  it("puts the anchors at their heights, zero at the foot", () => {
    expect(prepare().anchors.map(({ at, top }) => [at, top])).toEqual([
      [0, 1],
      [50, 0.5],
      [100, 0],
    ]);
  });

  it("shades every other phase, from its first round to its last", () => {
    expect(prepare().phases).toEqual([
      { first: 0, before: 0.5, shaded: true },
      { first: 0.5, before: 1, shaded: false },
    ]);
  });

  it("on a calendar lets a phase run from its first day", () => {
    const [, late] = prepare("date").phases;
    expect(late?.first).toBeCloseTo(120 / 243, 3);
  });

  it("leads every round to its place in the calendar, and needs no ribbon on a calendar", () => {
    const { ribbon } = prepare();
    expect(ribbon).toHaveLength(rounds.length);
    const places = ribbon.map(({ calendarAt }) => calendarAt);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(prepare("date").ribbon).toEqual([]);
  });

  it("says months once a year", () => {
    expect(prepare().labels.wide.phases.map(({ days }) => days)).toEqual(["Jan–Apr 2023", "May–Dec 2023"]);
  });

  it("names the rounds with most movement, on wide charts only", () => {
    const { labels } = prepare("round", [3, 6]);
    expect(labels.wide.rounds.map(({ name }) => name)).toEqual(["Meeting 3", "Meeting 6"]);
    expect(labels.narrow.rounds).toEqual([]);
  });

  it("moves the ends of lines apart, with the age of what was not said at the last round", () => {
    const [first, second] = prepare().labels.wide.ends;
    expect(first).toMatchObject({ text: "The Northern League 80", age: null });
    expect(second).toMatchObject({ text: "South 80", age: "3 rounds ago, 3 mo" });
    expect((second?.labelAt ?? 0) - (first?.labelAt ?? 0)).toBeGreaterThanOrEqual(32 / 452 - 1e-9);
  });

  it("shortens names and ages where the drawing is narrow", () => {
    expect(prepare().labels.narrow.ends.map(({ text, age }) => [text, age])).toEqual([
      ["NL 80", null],
      ["South 80", "3 rounds"],
    ]);
  });
});
