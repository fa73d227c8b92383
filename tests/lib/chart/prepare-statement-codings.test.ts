import { expect, test } from "vitest";
import { describeAgreement, toCodingRow } from "@/lib/chart/prepare-statement-codings";
import { aCoderOf } from "../../support/record-builders";

test("equal codes are agreement", () => {
  expect(describeAgreement([aCoderOf("one"), aCoderOf("two")])).toBe(
    "The coders agree on position, firmness and basis",
  );
});

test("what differs is measured, each in its own unit", () => {
  const other = aCoderOf("two", { position: 81, firmness: 2, basis: "reported" });
  expect(describeAgreement([aCoderOf("one"), other])).toBe(
    "The coders are 1 point apart on the position, 2 steps apart on firmness, of two minds on the basis",
  );
});

test("without a scale there is no position to differ on", () => {
  const codings = [aCoderOf("one", { position: null }), aCoderOf("two", { position: null, firmness: 5 })];
  expect(describeAgreement(codings)).toBe("The coders are 1 step apart on firmness");
});

test("codes are written in words", () => {
  expect(toCodingRow(aCoderOf("one"))).toEqual({
    coder: "one",
    position: "80",
    fallback: "–",
    firmness: "4, firm",
    basis: "on record",
    confidence: "fair",
  });
});
