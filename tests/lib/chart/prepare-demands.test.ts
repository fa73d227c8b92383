import { describe, expect, it, test } from "vitest";
import { prepareDemands } from "@/lib/chart/prepare-demands";
import type { DemandSummary } from "@/lib/service/read-models";
import { aStanding } from "../../support/builders";
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

describe("what has become of the demands", () => {
  const said = (state: "stated" | "withdrawn" | null, id: string) => ({
    ...aSummary({ demand: { id } }),
    standing: state === null ? null : aStanding({ state }),
  });
  const basisOf = (...all: readonly DemandSummary[]) =>
    prepareDemands(RECORDS, { all, filters: { party: null, issue: null, notices: [] } }).basis;
  const last = RECORDS.rounds.at(-1)?.name;

  it.each([
    ["nothing is kept: no number is made of it", [], ""],
    [
      "one was never stated, so that none is said to be withdrawn",
      [said(null, "a")],
      "1 has not been stated by the party itself so far.",
    ],
    ["one stands and none is gone", [said("stated", "a")], `1 of them stands as of ${last}.`],
    [
      "one stands, one is gone",
      [said("stated", "a"), said("withdrawn", "b")],
      `1 of them stands as of ${last}; the others were withdrawn or superseded.`,
    ],
    [
      "one of each",
      [said("stated", "a"), said("withdrawn", "b"), said(null, "c")],
      `1 of them stands as of ${last}; 1 has not been stated by the party itself so far; 1 was withdrawn or superseded.`,
    ],
    [
      "all are gone",
      [said("withdrawn", "b")],
      `0 of them stand as of ${last}; 1 was withdrawn or superseded.`,
    ],
  ])("%s", (_, all, basis) => {
    expect(basisOf(...all)).toBe(basis);
  });
});
