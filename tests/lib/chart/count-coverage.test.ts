import { expect, test } from "vitest";
import { countCoverage } from "@/lib/chart/count-coverage";
import { aCoverageCell } from "../../support/coverage-builders";

test("a source and a round that several cells name are counted once", () => {
  const cells = [
    aCoverageCell({ round: 1, sources: ["a", "b"], codedTwice: 1 }),
    aCoverageCell({ round: 1, issue: "water", sources: ["b"], statements: 2 }),
  ];
  expect(countCoverage(cells)).toMatchObject({ statements: 3, sources: 2, rounds: 1, codedTwice: 1 });
});

test("bases and grades are named from the strongest, those without a statement not at all", () => {
  const cells = [
    aCoverageCell({ round: 1, bases: { analyst: 1 }, grades: { D: 1 } }),
    aCoverageCell({ round: 2, bases: { "official-text": 2 }, statements: 2, grades: { A: 2 } }),
  ];
  expect(countCoverage(cells)).toMatchObject({
    bases: "2 official text, 1 analyst's reading",
    grades: "A 2, D 1",
  });
});

test("nothing adds up to nothing", () => {
  expect(countCoverage([])).toEqual({
    statements: 0,
    codedTwice: 0,
    sources: 0,
    rounds: 0,
    bases: "",
    grades: "",
  });
});
