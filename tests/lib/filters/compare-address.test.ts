import { expect, test } from "vitest";
import { compareAddress } from "@/lib/filters/compare-address";
import { FILTERS } from "../../support/comparison-builders";

test.each([
  ["what is usual is left out", {}, "page", "/negotiations/river/compare?from=r1&to=r4"],
  [
    "a change replaces one filter and keeps the rest",
    { basis: "own-words", to: "r3" },
    "page",
    "/negotiations/river/compare?from=r1&to=r3&basis=own-words",
  ],
  [
    "lists are joined by commas",
    { parties: ["north", "south"], open: ["north.water"] },
    "page",
    "/negotiations/river/compare?from=r1&to=r4&party=north,south&open=north.water",
  ],
  [
    "as a table",
    { order: "size" },
    "csv",
    "/negotiations/river/compare/changes.csv?from=r1&to=r4&order=size",
  ],
  ["as text", {}, "markdown", "/negotiations/river/compare/changes.md?from=r1&to=r4"],
] as const)("%s", (_why, changes, form, expected) => {
  expect(compareAddress("river", FILTERS, changes, form)).toBe(expected);
});

test.each([
  ["page", "/negotiations/river/compare?from=r1&to=r4&asOf=2026-01-31"],
  ["csv", "/negotiations/river/compare/changes.csv?from=r1&to=r4&asOf=2026-01-31"],
] as const)("as it was recorded on a day, as a %s", (form, expected) => {
  expect(compareAddress("river@2026-01-31", FILTERS, {}, form)).toBe(expected);
});
