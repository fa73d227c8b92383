import { expect, test } from "vitest";
import { prepareDemands } from "@/lib/chart/prepare-demands";
import { aSummary, RECORDS } from "../../support/record-builders";

const ALL = [aSummary(), aSummary({ demand: { id: "land", issue: "land", party: "south" } })];
const prepare = (party: string | null, issue: string | null) =>
  prepareDemands(RECORDS, { all: ALL, filters: { party, issue, notices: [] } });

test.each([
  [null, null, "2 demands"],
  ["north", null, "1 demand of North"],
  [null, "land", "1 demand on land"],
  ["mediator", "water", "No demands of the United States on water"],
] as const)("party %s and issue %s: %s", (party, issue, heading) => {
  expect(prepare(party, issue).heading).toBe(heading);
});

test("a choice keeps the other filter", () => {
  const { parties, issues } = prepare("north", "water");
  expect(parties.find(({ key }) => key === "south")?.href).toBe(
    "/negotiations/river/demands?party=south&issue=water",
  );
  expect(issues.find(({ key }) => key === "all")?.href).toBe("/negotiations/river/demands?party=north");
  expect(parties.filter(({ chosen }) => chosen).map(({ key }) => key)).toEqual(["north"]);
});

test("an emptied list offers to drop either filter, or both", () => {
  const { groups, waysOut } = prepare("mediator", "water");
  expect(groups).toEqual([]);
  expect(waysOut.map(({ href }) => href)).toEqual([
    "/negotiations/river/demands?party=mediator",
    "/negotiations/river/demands?issue=water",
    "/negotiations/river/demands",
  ]);
});
