import { describe, expect, it } from "vitest";
import { prepareMatrix } from "@/lib/chart/prepare-matrix";
import type { PositionChange } from "@/lib/service/read-models";
import { deepFreeze } from "@/tests/support/builders";
import { aCell, aChange, aGapPoint, anOverview, aPosition, FRAME } from "@/tests/support/overview-builders";

const prepare = (given: Parameters<typeof anOverview>[0], frame: Partial<typeof FRAME> = {}) =>
  prepareMatrix(deepFreeze({ frame: { ...FRAME, ...frame }, overview: anOverview(given) }));
const cellOf = (cell: PositionChange) => prepare({ cells: [cell] }).rows[0]?.cells[0];

describe("the matrix", () => {
  it("has a row for every issue with a scale and a cell for every party, whatever was said", () => {
    const { rows, columns } = prepare({});
    expect(rows.map((row) => [row.title, row.low, row.high, row.cells.length])).toEqual([
      ["Water", "no water", "all water", 3],
      ["Land", "no land", "all land", 3],
    ]);
    expect(columns.map(({ party, end }) => [party.shortName, end])).toEqual([
      ["North", "own end: 100"],
      ["South", "own end: 0"],
      ["United States", "no own end"],
    ]);
  });

  it("says so where a party’s own end differs by issue", () => {
    const mixed = {
      ...FRAME.parties[0],
      poles: [{ pole: "high" as const, issue: "water", from: null, to: null }],
    };
    const { columns } = prepare({}, { parties: [{ ...mixed } as (typeof FRAME.parties)[number]] });
    expect(columns[0]?.end).toBe("own end: by issue");
  });

  it("takes its heading from the gaps of the pair, as they are at the round shown", () => {
    const gaps = [
      { issue: "water", points: [aGapPoint(1, 100, 0), aGapPoint(2, 80, 40)] },
      { issue: "land", points: [aGapPoint(1, 50, 50), aGapPoint(2, 60, 10)] },
    ];
    expect(prepare({ gaps }).finding).toBe(
      "North and South stand farthest apart on land (50 points), closest on water (40)",
    );
  });

  it("counts what is stated where there is no pair", () => {
    expect(prepare({ pair: null, cells: [aCell(), aCell({ party: "south", after: null })] }).finding).toBe(
      "1 stated position of 3 parties",
    );
  });

  it("names the round compared with, or that there is none", () => {
    expect(prepare({}).basis).toBe(
      "Stated positions as of 10 Apr 2024, each issue from 0 to 100; compared with round 3, 10 Mar 2024",
    );
    expect(prepare({ previous: null }).basis).toMatch(/; the first round$/);
  });
});

describe("a cell", () => {
  it("shows the position, its place in words, its firmness and its change, and rests on a statement", () => {
    expect(cellOf(aCell())).toMatchObject({
      figure: "80",
      firmness: 4,
      near: "water 100",
      status: { change: "softened", words: "softened −10", kind: "change" },
      statement: "s4",
      sentence:
        "North on water: 80 of 100, near “water 100”, firmness 4 of 5 (firm), stated 10 Apr 2024, since the round before: softened −10",
      scale: { position: 80, state: "stated", pole: "high", ghost: 90, hollow: false },
    });
  });

  it("draws no ghost where the position is the same, or was said in an earlier round", () => {
    const same = aPosition();
    expect(
      cellOf(aCell({ before: same, change: aChange({ class: "restated", delta: 0 }) }))?.scale.ghost,
    ).toBeNull();
    const old = aPosition({ spokenAt: 3 });
    expect(cellOf(aCell({ after: old, change: aChange({ class: "silent" }) }))?.scale.ghost).toBeNull();
  });

  it("shows the age of a position carried forward, and silence after more than five rounds", () => {
    const aged = (rounds: number) =>
      cellOf(
        aCell({
          after: aPosition({ spokenAt: 1, age: { rounds, days: 90 } }),
          change: aChange({ class: "silent" }),
        }),
      );
    expect(aged(3)).toMatchObject({
      status: { words: "3 rounds ago, 3 mo", kind: "age" },
      scale: { state: "stated" },
    });
    expect(aged(6)).toMatchObject({
      status: { change: "silent", kind: "silence" },
      scale: { state: "silent" },
    });
    expect(aged(6)?.sentence).toMatch(/stated 10 Jan 2024, 6 rounds ago, 3 mo$/);
  });

  it("says withdrawn in words and never as a number", () => {
    const after = aPosition({ state: "withdrawn", position: null, firmness: 1 });
    expect(cellOf(aCell({ after, change: aChange({ class: "withdrawn", delta: null }) }))).toMatchObject({
      figure: "withdrawn",
      firmness: null,
      near: null,
      scale: { state: "withdrawn", position: null, ghost: null },
    });
  });

  it("says that nothing was stated, and leads nowhere", () => {
    expect(cellOf(aCell({ before: null, after: null, change: null }))).toMatchObject({
      figure: "nothing stated",
      status: null,
      statement: null,
      sentence: "North on water: nothing stated so far",
      scale: { state: "never" },
    });
  });

  it("is hollow and says so where the position is only reported", () => {
    const cell = cellOf(aCell({ after: aPosition({ basis: "reported", fallback: 60 }) }));
    expect(cell?.scale).toMatchObject({ hollow: true, fallback: 60 });
    expect(cell?.sentence).toContain("fallback 60, reported 10 Apr 2024");
  });
});
