import { describe, expect, it } from "vitest";
import { prepareChartAxis } from "../../../lib/chart/chart-axis";
import { prepareTrajectoryLine } from "../../../lib/chart/prepare-trajectory-lines";
import type { Position } from "../../../lib/domain/positions/position-at";
import type { CitedStatement } from "../../../lib/service/read-models";
import { PARTIES } from "../../support/overview-builders";
import { aSaid, aStep, monthlyRounds } from "../../support/trajectory-builders";

const [north] = PARTIES;
const count = 12;
const rounds = monthlyRounds(count);

function prepare(
  steps: readonly Position[],
  given: {
    readonly statements?: readonly CitedStatement[];
    readonly withReadings?: boolean;
    readonly kind?: "round" | "date";
  } = {},
) {
  if (north === undefined) throw new Error("no party to draw");
  return prepareTrajectoryLine({
    party: north,
    steps,
    statements: given.statements ?? steps.map(({ spokenAt }) => aSaid(spokenAt)),
    rounds,
    axis: prepareChartAxis(given.kind ?? "round", rounds),
    withReadings: given.withReadings ?? false,
  });
}

describe("the run of a line", () => {
  it("holds a position until the next statement and to the end of the axis", () => {
    const { solid, silent } = prepare([aStep(6, { position: 80 }), aStep(9, { position: 60 })]);
    expect(solid).toEqual([
      { x: 6, y: 80 },
      { x: 9, y: 60 },
      { x: 12.5, y: 60 },
      { x: 12.5, y: null },
    ]);
    expect(silent).toEqual([]);
  });

  it("shows a silence of more than five rounds: solid for two, then apart until the party speaks", () => {
    const { solid, silent } = prepare([aStep(1, { position: 80 }), aStep(8, { position: 60 })]);
    expect(silent).toEqual([
      { x: 3, y: 80 },
      { x: 8, y: 80 },
      { x: 8, y: null },
    ]);
    expect(solid.slice(0, 5)).toEqual([
      { x: 1, y: 80 },
      { x: 3, y: 80 },
      { x: 3, y: null },
      { x: 8, y: 80 },
      { x: 8, y: 60 },
    ]);
  });

  it.each([
    { last: 7, silent: false, why: "five rounds before the last is no silence yet" },
    { last: 6, silent: true, why: "six rounds before the last is one" },
  ])("at the end: $why", ({ last, silent }) => {
    expect(prepare([aStep(last, { position: 80 })]).silent.length > 0).toBe(silent);
  });

  it("ends where everything was withdrawn, and never falls to zero", () => {
    const { solid, dots } = prepare([
      aStep(2, { position: 80 }),
      aStep(4, { state: "withdrawn", position: null }),
    ]);
    expect(solid.at(-1)).toEqual({ x: 4, y: null });
    expect(solid.some(({ y }) => y === 0)).toBe(false);
    expect(dots.at(-1)).toMatchObject({ kind: "withdrawn", y: 80 });
  });

  it("never runs backwards on a calendar, though a statement be dated before an earlier round's", () => {
    const { solid } = prepare(
      [aStep(2, { position: 80, date: "2023-03-01" }), aStep(3, { position: 60, date: "2023-02-01" })],
      {
        kind: "date",
      },
    );
    const xs = solid.map(({ x }) => x);
    expect(xs).toEqual(xs.toSorted((a, b) => a - b));
  });

  it("of a party that said nothing is empty", () => {
    expect(prepare([])).toMatchObject({ solid: [], silent: [], band: [], dots: [], spreads: [] });
  });
});

describe("the band to a fallback", () => {
  it("holds as long as the position it was signalled with", () => {
    const { band, fallback } = prepare([
      aStep(6, { position: 80, fallback: 60 }),
      aStep(9, { position: 70 }),
    ]);
    expect(band).toEqual([
      { x: 6, span: [60, 80] },
      { x: 9, span: [60, 80] },
      { x: 9, span: null },
    ]);
    expect(fallback.map(({ y }) => y)).toEqual([60, 60, null]);
  });
});

describe("the dots", () => {
  it("say party, day, position, firmness and basis", () => {
    const [dot] = prepare([aStep(8, { position: 80 })]).dots;
    expect(dot?.label).toBe("North, 10 Aug 2023: 80 of 100, firm, on record");
  });

  it("are hollow where the position is reported and grow with firmness", () => {
    const dots = prepare([
      aStep(8, { position: 80, basis: "reported", firmness: 2 }),
      aStep(9, { position: 80, firmness: 5 }),
    ]).dots;
    expect(dots.map(({ hollow }) => hollow)).toEqual([true, false]);
    expect(dots[1]?.scale).toBeGreaterThan(dots[0]?.scale ?? 2);
  });

  it("show the other statements of a round at their own place, but not those as good as the position", () => {
    const steps = [
      aStep(8, {
        position: 80,
        range: { least: 40, most: 80 },
        statements: ["north-8", "lower", "equal", "gone"],
      }),
    ];
    const statements = [
      aSaid(8),
      aSaid(8, { id: "lower", position: 40 }),
      aSaid(8, { id: "equal", position: 79 }),
      aSaid(8, { id: "gone", position: 10, firmness: 1 }),
    ];
    const { dots, spreads } = prepare(steps, { statements });
    expect(dots.map(({ statement, y, kind }) => [statement, y, kind])).toEqual([
      ["north-8", 80, "position"],
      ["lower", 40, "other"],
    ]);
    expect(spreads).toEqual([{ x: 8, least: 40, most: 80 }]);
  });

  it("of analysts' readings are there when asked for, hollow and apart from the line", () => {
    const statements = [
      aSaid(8),
      aSaid(9, { id: "reading", basis: "analyst", position: 30 }),
      aSaid(9, { id: "of-another", party: "south", basis: "analyst", position: 30 }),
    ];
    const steps = [aStep(8, { position: 80 })];
    const reading = prepare(steps, { statements, withReadings: true });
    expect(reading.dots.at(-1)).toMatchObject({ statement: "reading", kind: "reading", hollow: true, y: 30 });
    expect(reading.dots).toHaveLength(2);
    expect(reading.solid).toEqual(prepare(steps, { statements }).solid);
    expect(prepare(steps, { statements }).dots).toHaveLength(1);
  });
});
