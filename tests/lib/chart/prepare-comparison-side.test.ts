import { expect, test } from "vitest";
import { prepareComparisonSide } from "@/lib/chart/prepare-comparison-side";
import { anEvidence, COMPARISON } from "../../support/comparison-builders";
import { aCitedStatement, aRoundEntry, ROUNDS } from "../../support/overview-builders";

const prepare = (ids: readonly string[], ordinal = 4) =>
  prepareComparisonSide({
    negotiation: "river",
    ids,
    statements: { ...COMPARISON.statements, extra: aCitedStatement({ id: "extra", position: 55 }) },
    round: aRoundEntry(ordinal),
    rounds: ROUNDS,
  });

test("what was said at the round itself, with its evidence and the way to it", () => {
  expect(prepare(["north-water-4"])).toEqual({
    statement: "north-water-4",
    href: "/negotiations/river/statements/north-water-4",
    date: "10 Apr 2024",
    said: 'The envoy, "in person", on record',
    standsFrom: null,
    text: "Most of the water belongs to the north.",
    firmness: 4,
    evidence: anEvidence(),
    others: [],
  });
});

test("a statement from earlier says where it stands from", () => {
  expect(prepare(["north-water-1"])?.standsFrom).toBe("stands from Meeting 1");
  expect(prepare(["north-water-1"], 1)?.standsFrom).toBeNull();
});

test("a number that rests on more statements leads to all of them", () => {
  expect(prepare(["north-water-4", "extra", "chair-4"])?.others).toEqual([
    { href: "/negotiations/river/statements/extra", text: "All of the water (55)" },
    { href: "/negotiations/river/statements/chair-4", text: "All of the water" },
  ]);
});

test("no evidence on file is null, a statement that is not there as well", () => {
  expect(prepare(["north-water-1"])?.evidence).toBeNull();
  expect(prepare(["nowhere"])).toBeNull();
  expect(prepare([])).toBeNull();
});
