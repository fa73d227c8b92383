import { expect, test } from "vitest";
import { parsePartyComparisonFilters } from "@/lib/filters/parse-party-comparison-filters";
import { FRAME } from "../../support/overview-builders";

test.each([
  ["nothing asked: the lead pair at the last round", {}, ["north", "south", "r4"], 0],
  ["all as asked", { a: "mediator", b: "north", round: "r2" }, ["mediator", "north", "r2"], 0],
  ["one party asked: against another of the lead pair", { a: "north" }, ["north", "south", "r4"], 0],
  [
    "the second asked, which is the first of the pair: the other is put first",
    { b: "north" },
    ["south", "north", "r4"],
    0,
  ],
  ["a party against itself: said", { a: "south", b: "south" }, ["south", "north", "r4"], 1],
  ["unknown values: said", { a: "nort", round: "r8" }, ["north", "south", "r4"], 2],
] as const)("%s", (_why, query, [a, b, round], notices) => {
  const parsed = parsePartyComparisonFilters(query, FRAME);
  expect(parsed?.filters).toEqual({ a, b, round });
  expect(parsed?.notices).toHaveLength(notices);
});

test("without a lead pair the first two parties stand in", () => {
  const frame = { ...FRAME, negotiation: { ...FRAME.negotiation, leadPair: null } };
  expect(parsePartyComparisonFilters({}, frame)?.filters).toMatchObject({ a: "north", b: "south" });
});

test("it takes two parties and a round", () => {
  expect(parsePartyComparisonFilters({}, { ...FRAME, rounds: [] })).toBeNull();
  expect(
    parsePartyComparisonFilters(
      {},
      { ...FRAME, parties: [], negotiation: { ...FRAME.negotiation, leadPair: null } },
    ),
  ).toBeNull();
});
