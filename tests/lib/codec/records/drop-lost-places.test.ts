import { expect, it } from "vitest";
import { dropLostPlaces, hasQuotePlaces } from "../../../../lib/codec/records/drop-lost-places";

const piece = { source: "a", quote: "one", startUtf16: 3, endUtf16: 6, locator: null };
const before = { evidence: [piece] };
const written = (change: object) =>
  dropLostPlaces({ text: "t", evidence: [{ ...piece, ...change }] }, before);
const NOWHERE = { startUtf16: null, endUtf16: null };

it.each([
  ["another locator keeps it", { locator: "p. 3" }, {}],
  ["other words are not there", { quote: "two" }, NOWHERE],
  ["another source has another text", { source: "b" }, NOWHERE],
  ["no words are nowhere", { quote: null }, NOWHERE],
  ["a place that is new is taken as it comes", { quote: "two", startUtf16: 9, endUtf16: 12 }, {}],
])("of the place of a quote: %s", (_why, change, place) => {
  expect(written(change)).toEqual({ text: "t", evidence: [{ ...piece, ...change, ...place }] });
});

it("there is nothing to do where no quote has a place", () => {
  expect(hasQuotePlaces(before)).toBe(true);
  expect(hasQuotePlaces({ evidence: [{ ...piece, ...NOWHERE }] })).toBe(false);
  expect(hasQuotePlaces({})).toBe(false);
});
