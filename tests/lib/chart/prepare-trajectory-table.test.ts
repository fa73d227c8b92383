import { describe, expect, it } from "vitest";
import {
  chooseTrajectoryStatements,
  prepareTrajectoryTable,
} from "../../../lib/chart/prepare-trajectory-table";
import { anIssue } from "../../support/overview-builders";
import { aSaid } from "../../support/trajectory-builders";

const issue = anIssue("water");

describe("the statements behind a chart", () => {
  const statements = [
    aSaid(4, { id: "paper", basis: "official-text" }),
    aSaid(3, { id: "press", basis: "reported" }),
    aSaid(2, { id: "reading", basis: "analyst" }),
    aSaid(1, { id: "other", party: "south" }),
  ];

  it.each([
    { basis: "stated", ids: ["paper", "press"], why: "an analyst's reading is nothing stated" },
    { basis: "own-words", ids: ["paper"], why: "a press report is not the party's own words" },
    { basis: "readings", ids: ["paper", "press", "reading"], why: "readings are there when asked for" },
  ] as const)("on basis $basis: $why", ({ basis, ids }) => {
    const chosen = chooseTrajectoryStatements(statements, { parties: ["north"], basis });
    expect(chosen.map(({ id }) => id)).toEqual(ids);
  });
});

describe("the table behind a chart", () => {
  const statements = [8, 8, 6, 5, 3, 1].map((round, index) => aSaid(round, { id: `s${index}` }));

  it("lists the last four rounds that have statements, and counts the rest", () => {
    const table = prepareTrajectoryTable({ issue, statements, allRows: false });
    expect(table.rows.map(({ round }) => round)).toEqual([8, 8, 6, 5, 3]);
    expect(table.hidden).toBe(1);
    expect(table.summary).toBe(
      "6 statements on water, newest first; those of the last 4 rounds with any are shown.",
    );
  });

  it("lists all when asked", () => {
    const table = prepareTrajectoryTable({ issue, statements, allRows: true });
    expect(table).toMatchObject({ hidden: 0, summary: "6 statements on water, newest first." });
    expect(table.rows).toHaveLength(6);
  });

  it("lists all when there are no more rounds than that", () => {
    expect(prepareTrajectoryTable({ issue, statements: statements.slice(0, 3), allRows: false }).hidden).toBe(
      0,
    );
  });

  it("of no statements is empty", () => {
    expect(prepareTrajectoryTable({ issue, statements: [], allRows: false })).toMatchObject({
      rows: [],
      hidden: 0,
    });
  });
});
