import { expect, test } from "vitest";
import { parseDemandFilters } from "@/lib/filters/parse-demand-filters";

const KNOWN = { parties: ["russia", "ukraine"], issues: ["territory", "missiles"] };

test("without parameters every demand is listed", () => {
  expect(parseDemandFilters({}, KNOWN)).toEqual({ party: null, issue: null, notices: [] });
});

test("party and issue are read apart", () => {
  expect(parseDemandFilters({ party: "ukraine", issue: "missiles" }, KNOWN)).toEqual({
    party: "ukraine",
    issue: "missiles",
    notices: [],
  });
});

test("what is not known is ignored and said, the rest holds", () => {
  const { party, issue, notices } = parseDemandFilters({ party: "ukrain", issue: "territory" }, KNOWN);
  expect({ party, issue }).toEqual({ party: null, issue: "territory" });
  expect(notices).toEqual([
    "There is no party “ukrain”; the demands of all parties are shown. Did you mean “ukraine”?",
  ]);
});
