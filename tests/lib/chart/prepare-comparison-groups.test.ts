import { expect, test } from "vitest";
import { prepareComparisonGroups } from "@/lib/chart/prepare-comparison-groups";
import { NO_FILTERS, selectChanges } from "@/lib/chart/select-changes";
import { COMPARISON, COMPARISON_FRAME, FILTERS } from "../../support/comparison-builders";

const prepare = (order: typeof FILTERS.order, filters = NO_FILTERS) =>
  prepareComparisonGroups({
    frame: COMPARISON_FRAME,
    comparison: COMPARISON,
    filters: { ...FILTERS, order },
    rows: selectChanges(COMPARISON, filters).rows,
  });
const outline = (groups: ReturnType<typeof prepare>) =>
  groups.map(({ title, rows }) => [title, ...rows.map(({ id }) => id)]);

test("by issue, with the pair's gap and the described points of the scale", () => {
  const groups = prepare("issue");
  expect(outline(groups)).toEqual([
    ["Water", "north.water", "south.water", "mediator.water"],
    ["Land", "north.land", "south.land"],
  ]);
  expect(groups[0]?.gap).toEqual({
    name: "North–South gap",
    before: "70",
    after: "45",
    remark: "58 in own words alone",
  });
  expect(groups[0]?.anchors[1]).toEqual({ at: "50", text: "water 50" });
});

test("a gap that opened only now has no number before, and own words that agree are not repeated", () => {
  expect(prepare("issue")[1]?.gap).toEqual({
    name: "North–South gap",
    before: null,
    after: "60",
    remark: null,
  });
});

test("by party", () => {
  expect(outline(prepare("party"))).toEqual([
    ["North", "north.water", "north.land"],
    ["South", "south.water", "south.land"],
    ["United States", "mediator.water"],
  ]);
});

test("by size, the largest movement first, ties in their order", () => {
  expect(outline(prepare("size"))).toEqual([
    ["By size of change", "mediator.water", "south.water", "north.water", "north.land", "south.land"],
  ]);
});

test("a heading without rows is left out", () => {
  expect(outline(prepare("issue", { ...NO_FILTERS, parties: ["mediator"] }))).toEqual([
    ["Water", "mediator.water"],
  ]);
  expect(prepare("size", { ...NO_FILTERS, classes: ["withdrawn"] })).toEqual([]);
});
