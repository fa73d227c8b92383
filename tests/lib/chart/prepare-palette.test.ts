import { expect, test } from "vitest";
import { preparePalette } from "@/lib/chart/prepare-palette";
import { aSummary, RECORDS } from "../../support/record-builders";

const groups = preparePalette(RECORDS, [aSummary()]);

test("every kind of place has its group, in the order of the masthead and the records", () => {
  expect(groups.map(({ name }) => name)).toEqual(["Screens", "Issues", "Parties", "Rounds", "Demands"]);
});

test("the newest round comes first: it is the one that is mostly wanted", () => {
  expect(groups.find(({ name }) => name === "Rounds")?.items.map(({ name }) => name)).toEqual([
    "Meeting 4",
    "Meeting 3",
    "Meeting 2",
    "Meeting 1",
  ]);
});

test("a demand says whose it is and on what", () => {
  expect(groups.find(({ name }) => name === "Demands")?.items).toEqual([
    { href: "/negotiations/river/demands/all-water", name: "All of the water", hint: "North on Water" },
  ]);
});

test("no two places have one address: the list is keyed by it", () => {
  const addresses = groups.flatMap(({ items }) => items.map(({ href }) => href));
  expect(new Set(addresses).size).toBe(addresses.length);
});
