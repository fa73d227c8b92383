import { describe, expect, it } from "vitest";
import { COVERAGE_STEPS, prepareCoverageMap } from "@/lib/chart/prepare-coverage-map";
import type { CoverageCell } from "@/lib/domain/coverage/coverage-cell";
import { aCoverageCell } from "../../support/coverage-builders";
import { RECORDS } from "../../support/record-builders";

const draw = (cells: readonly CoverageCell[]) => prepareCoverageMap(RECORDS, cells, RECORDS);
const placeOf = (cell: CoverageCell) =>
  draw([cell]).groups.find(({ issue }) => issue === cell.issue)?.rows[0]?.places[0];

describe("the map of coverage", () => {
  it("has a row for every party on every issue, empty ones too", () => {
    const { groups, columns } = draw([aCoverageCell({ round: 2 })]);
    expect(groups.map(({ title, rows }) => [title, rows.map(({ total }) => total)])).toEqual([
      ["Water", [0, 0, 0]],
      ["Land", [1, 0, 0]],
      ["Format", [0, 0, 0]],
    ]);
    expect(columns).toBe(RECORDS.rounds.length);
  });

  it.each([
    [1, 1],
    [2, 2],
    [3, 3],
    [4, 3],
    [5, 4],
    [40, 4],
  ] as const)("%i statements are step %i of the ink, as its key says", (statements, step) => {
    expect(placeOf(aCoverageCell({ round: 1, statements }))?.step).toBe(step);
    expect(COVERAGE_STEPS.map((one) => one.step)).toEqual([1, 2, 3, 4]);
  });

  it("tells readings alone from what a party stated, and what was coded twice", () => {
    expect(placeOf(aCoverageCell({ round: 1, bases: { analyst: 1 } }))?.readingsOnly).toBe(true);
    const mixed = aCoverageCell({
      round: 1,
      statements: 2,
      codedTwice: 1,
      bases: { analyst: 1, reported: 1 },
    });
    expect(placeOf(mixed)).toMatchObject({ readingsOnly: false, codedTwice: true });
  });

  it("stands in its round's column and names it", () => {
    expect(placeOf(aCoverageCell({ round: 3, statements: 2 }))).toMatchObject({
      column: 3,
      title: "Meeting 3: 2 statements",
    });
  });

  it("spans each phase over its rounds", () => {
    const { phases } = draw([]);
    expect(phases[0]?.from).toBe(1);
    expect(phases.at(-1)?.to).toBe(RECORDS.rounds.length + 1);
    expect(phases[1]?.from).toBe(phases[0]?.to);
  });
});
