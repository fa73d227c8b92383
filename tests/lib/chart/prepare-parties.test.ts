import { expect, test } from "vitest";
import { prepareParties } from "@/lib/chart/prepare-parties";
import { aCell, anOverview, aRoundEntry } from "../../support/overview-builders";
import { aSummary, RECORDS } from "../../support/record-builders";

const model = prepareParties({
  frame: RECORDS,
  overview: anOverview({ cells: [aCell()] }),
  demands: [aSummary(), aSummary({ demand: { id: "more" }, statements: 3 })],
  round: aRoundEntry(4),
});

test("every party has a cell for every issue with a scale, in the order of the columns", () => {
  expect(model.columns.map(({ issue }) => issue)).toEqual(["water", "land"]);
  expect(model.rows.map(({ party, cells }) => [party.id, cells.map(({ figure }) => figure)])).toEqual([
    ["north", ["80", "nothing stated"]],
    ["south", ["nothing stated", "nothing stated"]],
    ["mediator", ["nothing stated", "nothing stated"]],
  ]);
});

test("a party's demands and statements are its own", () => {
  expect(model.rows.map(({ counts }) => counts)).toEqual([
    "2 demands, 5 statements",
    "0 demands, 0 statements",
    "0 demands, 0 statements",
  ]);
});
