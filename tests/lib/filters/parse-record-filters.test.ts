import { expect, test } from "vitest";
import { parseRecordFilters } from "@/lib/filters/parse-record-filters";

const KNOWN = { parties: ["north", "south"], issues: ["land", "water"] };

test.each([
  ["without parameters everything is shown", {}, { party: null, issue: null }],
  ["party and issue are read apart", { party: "south", issue: "land" }, { party: "south", issue: "land" }],
] as const)("%s", (_, query, expected) => {
  expect(parseRecordFilters(query, KNOWN)).toEqual({ ...expected, notices: [] });
});

test("what is not known is ignored and said, the rest holds", () => {
  expect(parseRecordFilters({ party: "nort", issue: "water" }, KNOWN)).toEqual({
    party: null,
    issue: "water",
    notices: ["There is no party “nort”; all parties are shown. Did you mean “north”?"],
  });
});
