import { expect, test } from "vitest";
import { prepareDemandVersion } from "@/lib/chart/prepare-demand-version";
import type { CitedStatement } from "@/lib/service/read-models";
import { aCitedStatement, ISSUES, PARTIES } from "../../support/overview-builders";
import { RECORDS } from "../../support/record-builders";

const NORTH = PARTIES.find(({ id }) => id === "north");
const MEDIATOR = PARTIES.find(({ id }) => id === "mediator");

const version = (given: Partial<CitedStatement>) => ({
  statement: aCitedStatement(given),
  against: null,
  wording: null,
});

function shiftOf(after: Partial<CitedStatement>, before: Partial<CitedStatement>, party = NORTH) {
  const [later, earlier] = [version({ id: "b", ...after }), version({ id: "a", round: 3, ...before })];
  const place = { party, issue: ISSUES[0], version: later, stated: [later, earlier] };
  return prepareDemandVersion(RECORDS, place).shift;
}

test.each([
  [
    "a movement toward the own end hardens",
    { position: 90 },
    { position: 80 },
    "hardened",
    "10 points toward its own end",
  ],
  [
    "a movement away from it softens",
    { position: 70 },
    { position: 80 },
    "softened",
    "10 points away from its own end",
  ],
  ["firmness alone hardens", { firmness: 5 }, { firmness: 4 }, "hardened", "firmness 4 → 5"],
  [
    "both ways is mixed",
    { position: 90, firmness: 3 },
    { position: 80, firmness: 4 },
    "mixed",
    "10 points toward its own end, firmness 4 → 3",
  ],
  [
    "below the threshold only firmness counts",
    { position: 82 },
    { position: 80 },
    "restated",
    "2 points toward its own end",
  ],
  [
    "another wording alone is reworded",
    { text: "Other words." },
    {},
    "reworded",
    "position and firmness as before",
  ],
  ["firmness 1 withdraws", { firmness: 1 }, { firmness: 4 }, "withdrawn", "firmness 4 → 1"],
] as const)("%s", (_why, after, before, expected, words) => {
  expect(shiftOf(after, before)).toEqual({ class: expected, words, reason: null });
});

test("a party without an own end moves along the scale", () => {
  expect(shiftOf({ position: 90 }, { position: 80 }, MEDIATOR)).toMatchObject({
    class: "toward-high",
    words: "10 points toward 100",
  });
});

test("a press report against own words is not comparable, and that is said", () => {
  expect(shiftOf({ position: 90, basis: "reported" }, { position: 80 })?.reason).toContain("press report");
});

test("the first wording changed nothing", () => {
  const only = version({});
  expect(
    prepareDemandVersion(RECORDS, { party: NORTH, issue: ISSUES[0], version: only, stated: [only] }).shift,
  ).toBeNull();
});

test("an analyst's reading is marked as one and changes nothing", () => {
  const reading = version({ id: "r", basis: "analyst" });
  const place = { party: NORTH, issue: ISSUES[0], version: reading, stated: [version({ id: "a" })] };
  expect(prepareDemandVersion(RECORDS, place)).toMatchObject({ isReading: true, hollow: true, shift: null });
});
