import { expect, test } from "vitest";
import { prepareCompareFilters } from "@/lib/chart/prepare-compare-filters";
import { COMPARISON, COMPARISON_FRAME, FILTERS } from "../../support/comparison-builders";

const prepare = (filters: Partial<typeof FILTERS>) =>
  prepareCompareFilters(COMPARISON_FRAME, COMPARISON, {
    filters: { ...FILTERS, ...filters },
    words: [{ change: "toward-high", word: "toward North’s position" }],
  });
const choice = (groups: ReturnType<typeof prepare>, label: string, name: string) =>
  groups.find((group) => group.label === label)?.choices.find((one) => one.name === name);

test("unless something is chosen, “all” and the usual basis and order are current", () => {
  const current = prepare({}).map(({ label, choices }) => [
    label,
    choices.filter((one) => one.current).map(({ name }) => name),
  ]);
  expect(current).toEqual([
    ["Party", ["all"]],
    ["Issue", ["all"]],
    ["Class", ["all"]],
    ["Basis", ["any"]],
    ["Order", ["issue"]],
  ]);
});

test("a party is added to those chosen, and taken away again", () => {
  const groups = prepare({ parties: ["north"] });
  expect(choice(groups, "Party", "South")?.href).toContain("party=north,south");
  expect(choice(groups, "Party", "North")?.href).not.toContain("party=");
});

test("only classes that occur are offered, besides one that is chosen already", () => {
  const names = (groups: ReturnType<typeof prepare>) =>
    groups.find(({ label }) => label === "Class")?.choices.map(({ name }) => name);
  expect(names(prepare({}))).toEqual([
    "all",
    "hardened",
    "softened",
    "toward North’s position",
    "new",
    "silent",
  ]);
  expect(names(prepare({ classes: ["withdrawn"] }))).toContain("withdrawn");
});

test("basis and order replace each other", () => {
  expect(choice(prepare({ basis: "reported" }), "Basis", "own words")?.href).toContain("basis=own-words");
  expect(choice(prepare({}), "Order", "size of change")?.href).toContain("order=size");
});
