import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseOverviewFilters } from "@/lib/filters/parse-overview-filters";

const known = {
  rounds: ["2022-03-29-istanbul", "2025-02-18-riyadh"],
  parties: ["russia", "ukraine", "nato"],
};

describe("the state of the overview in its address", () => {
  it.each([
    [
      "nothing asked: the last round and the usual pair",
      {},
      { round: "2025-02-18-riyadh", a: null, b: null },
    ],
    ["an empty value is nothing asked", { round: "" }, { round: "2025-02-18-riyadh", a: null, b: null }],
    ["a known round", { round: "2022-03-29-istanbul" }, { round: "2022-03-29-istanbul", a: null, b: null }],
    ["a known pair", { a: "nato", b: "russia" }, { round: "2025-02-18-riyadh", a: "nato", b: "russia" }],
    [
      "of several values the first",
      { round: ["2022-03-29-istanbul", "x"] },
      { round: "2022-03-29-istanbul", a: null, b: null },
    ],
  ])("%s", (_why, params, expected) => {
    expect(parseOverviewFilters(params, known)).toEqual({ ...expected, notices: [] });
  });

  it.each([
    [
      "an unknown round names the nearest",
      { round: "2022-03-29-istanbu" },
      ["There is no round “2022-03-29-istanbu”; the last one is shown. Did you mean “2022-03-29-istanbul”?"],
    ],
    ["nothing is near: no guess", { round: "?" }, ["There is no round “?”; the last one is shown."]],
    [
      "an unknown party",
      { a: "rusia", b: "nato" },
      ["There is no party “rusia”; the gaps of the usual pair are shown. Did you mean “russia”?"],
    ],
    [
      "one party alone makes no gap",
      { a: "nato" },
      ["A gap lies between two different parties; that of the usual pair is shown."],
    ],
    [
      "nor does the same one twice",
      { a: "nato", b: "nato" },
      ["A gap lies between two different parties; that of the usual pair is shown."],
    ],
  ])("%s", (_why, params, notices) => {
    expect(parseOverviewFilters(params, known)).toEqual({
      round: "2025-02-18-riyadh",
      a: null,
      b: null,
      notices,
    });
  });

  it("has no round to show without rounds", () => {
    expect(parseOverviewFilters({}, { rounds: [], parties: [] }).round).toBeNull();
  });

  it("never throws and never lets through what is not known, whatever the address holds", () => {
    const value = fc.oneof(fc.string(), fc.array(fc.string()), fc.constantFrom(...known.parties, undefined));
    fc.assert(
      fc.property(fc.record({ round: value, a: value, b: value }), (params) => {
        const { round, a, b } = parseOverviewFilters(params, known);
        expect(known.rounds).toContain(round);
        expect((a === null) === (b === null)).toBe(true);
        for (const party of [a, b]) if (party !== null) expect(known.parties).toContain(party);
      }),
    );
  });
});
