import { describe, expect, it } from "vitest";
import { findBrokenRules, findDoubtfulRows } from "../../../lib/codec/dataset-rules";
import type { Dataset } from "../../../lib/codec/dataset-schema";
import { readSmallDataset, replaceAt } from "../../support/fixtures";

function edited(
  ...edits: readonly (readonly [path: readonly (string | number)[], value: unknown])[]
): Dataset {
  return edits.reduce<unknown>(
    (whole, [at, value]) => replaceAt(whole, at, value),
    readSmallDataset(),
  ) as Dataset;
}

describe("rules across rows", () => {
  it("hold in the small dataset", () => {
    expect(findBrokenRules(readSmallDataset())).toEqual([]);
  });

  it("are all reported, of every kind, and not only the first", () => {
    const broken = edited(
      [["statements", 1, "id"], "up-most-1"],
      [["demands", 3, "party"], "stranger"],
      [["rounds", 0, "end"], "2019-01-01"],
    );
    expect(new Set(findBrokenRules(broken).map(({ code }) => code))).toEqual(
      new Set(["duplicate", "unknown-reference", "rule"]),
    );
  });

  it("let poles follow each other without a day between", () => {
    const [first, second] = readSmallDataset().negotiation.parties[1]?.poles ?? [];
    expect([first?.to, second?.from]).toEqual(["2020-03-31", "2020-04-01"]);
  });

  it("let an open end meet nothing: two poles without dates on one issue clash", () => {
    const open = { issue: null, pole: "low", from: null, to: null };
    const clash = edited([
      ["negotiation", "parties", 2, "poles"],
      [open, { ...open, pole: "high" }],
    ]);
    expect(findBrokenRules(clash)).toMatchObject([{ path: "parties.2.poles.1", code: "rule" }]);
  });

  it("do not say twice what an unknown demand causes", () => {
    const stray = edited([["statements", 9, "demand"], "nothing"]);
    expect(findBrokenRules(stray)).toHaveLength(1);
  });
});

describe("doubtful rows are loaded and named", () => {
  it.each([
    ["a date outside the round without a note", [[["statements", 0, "date"], "2020-03-01"]], "date"],
    [
      "own words that rest on analysis alone",
      [[["statements", 0, "evidence", 0, "source"], "study"]],
      "basis",
    ],
  ] as const)("%s", (_, edits, path) => {
    expect(findDoubtfulRows(edited(...edits))).toMatchObject([
      { file: "statements", row: 1, id: "up-most-1", path },
    ]);
  });

  it.each([
    [
      "a date outside the round with a note",
      [
        [["statements", 0, "date"], "2020-03-01"],
        [["statements", 0, "note"], "Told later."],
      ],
    ],
    ["analysis beside another source", [[["statements", 3, "evidence", 1, "source"], "study"]]],
    ["an analyst's reading that rests on analysis", []],
  ] as const)("but not %s", (_, edits) => {
    expect(findDoubtfulRows(edited(...edits))).toEqual([]);
  });
});
