import { expect, test } from "vitest";
import { queryValue } from "@/lib/filters/query-value";

const CASES = [
  { why: "a value is taken as it is", query: { party: "russia" }, value: "russia" },
  { why: "space around it is nobody's choice", query: { party: "  russia " }, value: "russia" },
  { why: "of several the first counts", query: { party: ["nato", "russia"] }, value: "nato" },
  { why: "an empty value is none", query: { party: " " }, value: null },
  { why: "a missing parameter is none", query: {}, value: null },
  { why: "an empty list is none", query: { party: [] }, value: null },
  { why: "another parameter does not count", query: { issue: "russia" }, value: null },
];

test.each(CASES)("$why", ({ query, value }) => {
  expect(queryValue(query, "party")).toBe(value);
});
