import { describe, expect, it } from "vitest";
import { prepareChangeList } from "@/lib/chart/prepare-change-list";
import { deepFreeze } from "@/tests/support/builders";
import {
  aCell,
  aChange,
  aCitedStatement,
  anIssue,
  anOverview,
  aPosition,
  FRAME,
} from "@/tests/support/overview-builders";

const prepare = (given: Parameters<typeof anOverview>[0], issues = FRAME.issues) =>
  prepareChangeList(deepFreeze({ frame: { ...FRAME, issues }, overview: anOverview(given) }));

const silent = aCell({
  party: "mediator",
  after: aPosition({ spokenAt: 2 }),
  change: aChange({ class: "silent", delta: 0 }),
});

describe("what changed in the last round", () => {
  it("tells by party, in the order of display, what is counted", () => {
    const south = aCell({ party: "south", change: aChange({ class: "hardened", delta: -40 }) });
    const model = prepare({ cells: [aCell(), south, aCell({ issue: "land" }), silent] });
    expect(model.finding).toBe("North softened on two; South hardened on one.");
    expect(model.span).toBe("What changed between 10 Mar 2024 and 10 Apr 2024");
    expect(model.compare).toEqual({ from: "r3", to: "r4" });
  });

  it("shows the four largest in full and the others in a line", () => {
    const issues = ["a", "b", "c", "d", "e", "f"].map((id) => anIssue(id));
    const deltas = [-7, -30, 12, -50, 6, 40];
    const cells = issues.map(({ id }, index) =>
      aCell({ issue: id, change: aChange({ delta: deltas[index] ?? 0 }) }),
    );
    const { large, small } = prepare({ cells }, issues);
    expect(large.map(({ on }) => on)).toEqual(["d", "f", "b", "c"]);
    expect(small.map(({ on }) => on)).toEqual(["a", "e"]);
  });

  it("puts a withdrawal before any movement", () => {
    const withdrawn = aCell({
      issue: "land",
      after: aPosition({ position: null, state: "withdrawn" }),
      change: aChange({ class: "withdrawn", delta: null }),
    });
    const { large } = prepare({ cells: [aCell({ change: aChange({ delta: -90 }) }), withdrawn] });
    expect(large.map(({ verb, figures }) => [verb, figures])).toEqual([
      ["withdrew", "90 → none"],
      ["softened", "90 → 80"],
    ]);
  });

  it("gives a change its wording, firmness and best evidence", () => {
    const statement = aCitedStatement({ basis: "reported" });
    const cell = aCell({ before: aPosition({ position: 90, firmness: 5, spokenAt: 3 }) });
    expect(prepare({ cells: [cell], statements: { s4: statement } }).large[0]).toMatchObject({
      text: "The water is shared.",
      firmness: "Firmness 5 → 4, firm.",
      evidence: null,
      reported: true,
      caveat: null,
      statement: "s4",
    });
  });

  it("names the demand that was not repeated", () => {
    const cell = aCell({ notRepeated: { demand: "d", title: "All of it", position: 97 } });
    expect(prepare({ cells: [cell] }).large[0]?.caveat).toBe(
      "By another demand than before. “All of it” (97) was neither repeated nor withdrawn.",
    );
  });

  it("lists what is not counted by its reason, out of headline and list", () => {
    const reported = aCell({ change: aChange({ comparable: false, reason: "evidence", counted: false }) });
    const noisy = aCell({ party: "south", change: aChange({ withinNoise: true, counted: false }) });
    const model = prepare({ cells: [reported, noisy] });
    expect(model.finding).toBe(
      "No position changed between 10 Mar 2024 and 10 Apr 2024: two changed in a way that is not counted.",
    );
    expect(model.large).toEqual([]);
    expect(model.uncounted.map(({ reason, lines }) => [reason, lines.map(({ party }) => party)])).toEqual([
      ["A press report on one side, the party’s own words on the other.", ["north"]],
      ["Smaller than the coders’ own error on the issue.", ["south"]],
    ]);
  });

  it("says what was stated again and how many stand from earlier", () => {
    const reworded = aCell({ change: aChange({ class: "reworded", delta: 0, restsOn: "neither" }) });
    const restated = aCell({
      party: "south",
      change: aChange({ class: "restated", delta: 0, restsOn: "neither" }),
    });
    const model = prepare({ cells: [reworded, restated, silent] });
    expect(model.still).toEqual([
      { change: "reworded", words: "In other words but no different: North on water (80)." },
      { change: "restated", words: "Said again: South on water (80)." },
      { change: "silent", words: "One position stands from an earlier round." },
    ]);
  });

  it("does not count what was never stated among the silent", () => {
    const never = aCell({ after: null, before: null, change: null });
    expect(prepare({ cells: [silent, { ...silent, party: "south" }, never] }).still).toEqual([
      { change: "silent", words: "All 2 positions stand from earlier rounds." },
    ]);
  });

  it("names whose position a party without a pole moved toward", () => {
    const cell = aCell({
      party: "mediator",
      change: aChange({ class: "toward-low", shiftTowardPole: null }),
    });
    expect(prepare({ cells: [cell] }).finding).toBe(
      "The United States moved toward South’s position on one.",
    );
  });

  it("calls everything said at the first round a first position", () => {
    const model = prepare({ previous: null, cells: [aCell({ before: null, change: null })] });
    expect(model).toMatchObject({ finding: "North stated a first position on one.", compare: null });
    expect(model.large[0]).toMatchObject({ change: "new", figures: "80" });
  });

  it("lists demands on matters without a scale by their titles, those merely repeated left out and those not comparable apart", () => {
    const demand = {
      id: "d",
      party: "south",
      issue: "format",
      topic: null,
      title: "Talks in the open",
      supersedes: null,
      fromStatement: null,
      supersedesReason: null,
    };
    const change = aChange({ class: "hardened", delta: null, restsOn: "firmness" });
    const repeated = {
      demand,
      before: "s3",
      after: "s4",
      change: aChange({ class: "restated", restsOn: "neither" }),
    };
    const reported = {
      demand,
      before: "s3",
      after: "s4",
      change: { ...change, counted: false, comparable: false, reason: "evidence" as const },
    };
    const model = prepare({ unscaled: [{ demand, before: "s3", after: "s4", change }, repeated, reported] });
    const line = {
      party: "south",
      partyName: "South",
      change: "hardened",
      verb: "hardened in firmness",
      on: "Talks in the open",
      figures: null,
      statement: "s4",
    };
    expect(model.unscaled).toEqual([line]);
    expect(model.uncounted.map(({ lines }) => lines)).toEqual([[line]]);
  });
});
