import { describe, expect, test } from "vitest";
import { compareAddress } from "@/lib/filters/compare-address";
import { parseCompareFilters } from "@/lib/filters/parse-compare-filters";
import type { ScreenQuery } from "@/lib/filters/query-value";
import { FRAME } from "../../support/overview-builders";

const parse = (query: ScreenQuery) => parseCompareFilters(query, FRAME);
const ends = (query: ScreenQuery) => {
  const parsed = parse(query);
  return [parsed?.filters.from, parsed?.filters.to, parsed?.notices.length];
};

describe("the two rounds", () => {
  test.each([
    ["both as asked", { from: "r2", to: "r3" }, ["r2", "r3", 0]],
    ["nothing asked: the last round against the first of its phase", {}, ["r3", "r4", 0]],
    ["only the later: against the one directly before", { to: "r3" }, ["r2", "r3", 0]],
    ["only the earlier: up to the last", { from: "r2" }, ["r2", "r4", 0]],
    ["later before earlier: swapped and said", { from: "r3", to: "r1" }, ["r1", "r3", 1]],
    ["the same round twice: against the one before, and said", { from: "r3", to: "r3" }, ["r2", "r3", 1]],
    ["the first round twice: against the one after, and said", { from: "r1", to: "r1" }, ["r1", "r2", 1]],
    ["nothing after the last round: said", { from: "r4" }, ["r3", "r4", 1]],
    ["nothing before the first round: said", { to: "r1" }, ["r1", "r2", 1]],
    ["an unknown earlier round: said, the one before taken", { from: "r9", to: "r3" }, ["r2", "r3", 1]],
    ["two unknown rounds: both said", { from: "x", to: "y" }, ["r3", "r4", 2]],
  ] as const)("%s", (_why, query, expected) => {
    expect(ends(query)).toEqual(expected);
  });

  test("fewer than two rounds cannot be compared", () => {
    expect(parseCompareFilters({}, { ...FRAME, rounds: FRAME.rounds.slice(0, 1) })).toBeNull();
    expect(
      parseCompareFilters({ from: "r1", to: "r1" }, { ...FRAME, rounds: FRAME.rounds.slice(0, 1) }),
    ).toBeNull();
    expect(parseCompareFilters({}, { ...FRAME, rounds: [] })).toBeNull();
  });

  test("an unknown round is named with the nearest known ones", () => {
    expect(parse({ from: "r", to: "r3" })?.notices[0]).toContain("There is no round “r”");
  });
});

describe("the filters", () => {
  test("several values of a kind are joined by commas and come out in the order of display", () => {
    expect(parse({ party: "south,north", class: "softened,new" })?.filters).toMatchObject({
      parties: ["north", "south"],
      classes: ["new", "softened"],
    });
  });

  test("unknown values are left out one by one, the known ones beside them are kept", () => {
    const parsed = parse({ party: "nort,south", issue: "air", basis: "hearsay", order: "random" });
    expect(parsed?.filters).toMatchObject({ parties: ["south"], issues: [], basis: "any", order: "issue" });
    expect(parsed?.notices).toHaveLength(4);
    expect(parsed?.notices[0]).toContain("Did you mean “north”");
  });

  test("rows that cannot be open are dropped without a word: nothing is hidden by that", () => {
    const parsed = parse({ open: "north.water,nobody.water,north" });
    expect(parsed?.filters.open).toEqual(["north.water"]);
    expect(parsed?.notices).toEqual([]);
  });

  test("an address written from the filters reads back to the same filters", () => {
    const query = {
      from: "r1",
      to: "r4",
      party: "south",
      class: "new",
      basis: "reported",
      order: "size",
      open: "south.land",
    };
    const filters = parse(query)?.filters;
    if (filters === undefined) throw new Error("nothing parsed");
    const address = new URL(compareAddress("river", filters), "http://localhost");
    expect(parse(Object.fromEntries(address.searchParams))?.filters).toEqual(filters);
  });
});
