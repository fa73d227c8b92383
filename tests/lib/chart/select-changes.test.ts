import { describe, expect, test } from "vitest";
import { NO_FILTERS, selectChanges } from "@/lib/chart/select-changes";
import { COMPARISON } from "../../support/comparison-builders";

const names = (filters: Partial<typeof NO_FILTERS>) => {
  const { rows, unscaled } = selectChanges(COMPARISON, { ...NO_FILTERS, ...filters });
  return [...rows.map(({ party, issue }) => `${party} ${issue}`), ...unscaled.map(({ demand }) => demand.id)];
};
const all = ["north water", "south water", "mediator water", "north land", "south land", "chair", "venue"];

describe("what the filters leave", () => {
  test.each([
    ["no filter: everything, in its order", {}, all],
    [
      "a party, its demands among them",
      { parties: ["north"] },
      ["north water", "north land", "chair", "venue"],
    ],
    ["an issue", { issues: ["land"] }, ["north land", "south land"]],
    ["a class", { classes: ["silent"] }, ["north land", "venue"]],
    ["several filters at once", { parties: ["south"], issues: ["water"] }, ["south water"]],
    ["a press report on one side is enough to be reported", { basis: "reported" }, ["south water"]],
    [
      "own words on both sides, or on the one there is",
      { basis: "own-words" },
      all.filter((name) => name !== "south water"),
    ],
  ] as const)("%s", (_why, filters, expected) => {
    expect(names(filters)).toEqual(expected);
  });
});

test("own words and reported share out all changes between them", () => {
  expect([...names({ basis: "own-words" }), ...names({ basis: "reported" })].toSorted()).toEqual(
    all.toSorted(),
  );
});
