import { describe, expect, it } from "vitest";
import {
  describeCounts,
  describeDeed,
  describeDifferences,
  formatCount,
  recordHref,
  recordTitle,
  rowWord,
} from "../../../lib/chart/describe-revision";
import { diffRecords } from "../../../lib/codec/records/diff-records";
import { RECORD_KINDS } from "../../../lib/codec/records/record-kinds";

const say = (before: object, after: object) =>
  describeDifferences("statement", diffRecords(before, after), {});
const piece = (locator: string) => ({ source: "gazette", quote: "a", language: "en", locator });

describe("what was revised, in a sentence", () => {
  it.each([
    [
      "figures from and to, without their words",
      { firmness: 5, position: 80 },
      { firmness: 3, position: 65 },
      "firmness 5 → 3, position 80 → 65",
    ],
    ["what was not there", { fallback: null }, { fallback: 10 }, "fallback none → 10"],
    [
      "days and grades by their words",
      { date: "2020-01-05" },
      { date: "2020-01-06" },
      "date 5 Jan 2020 → 6 Jan 2020",
    ],
    ["texts by their names alone", { note: "a", speaker: "b" }, { note: "c", speaker: "d" }, "note, speaker"],
    ["one item", { evidence: [] }, { evidence: [piece("1")] }, "one piece of evidence added"],
    [
      "several items",
      { evidence: [piece("1"), piece("2")] },
      { evidence: [] },
      "2 pieces of evidence removed",
    ],
    [
      "an item that changed",
      { evidence: [piece("1")] },
      { evidence: [piece("2")] },
      "one piece of evidence changed",
    ],
  ])("names %s", (_, before, after, wanted) => {
    expect(say(before, after)).toBe(wanted);
  });

  it("counts what is more than four", () => {
    const before = { text: "a", note: "a", speaker: "a", context: "a", round: "a", demand: "a" };
    const after = { text: "b", note: "b", speaker: "b", context: "b", round: "b", demand: "b" };
    expect(say(before, after)).toBe("statement, note, speaker, context and 2 more");
  });
});

describe("a record", () => {
  it.each([
    ["statement", { text: "We wait." }, "We wait."],
    ["source", { title: "Report" }, "Report"],
    ["party", { name: "Upstream" }, "Upstream"],
    ["source", {}, "The gazette"],
    ["statement", {}, "gazette"],
  ] as const)("of kind %s is called by what is known of it: %j", (kind, fields, wanted) => {
    expect(recordTitle({ kind, id: "gazette", fields }, { "source gazette": "The gazette" })).toBe(wanted);
  });

  it("of every kind but a phase has a page within its negotiation", () => {
    for (const kind of RECORD_KINDS) {
      const href = recordHref("river-talks", kind, "x");
      if (kind === "phase") expect(href).toBeNull();
      else expect(href).toMatch(/^\/negotiations\/river-talks/);
    }
  });

  it("is said to be created, revised or removed", () => {
    expect(describeDeed({ kind: "source", change: "removed" })).toBe("Removed the source");
  });
});

describe("counts of a large write", () => {
  it("are in words, the most first, by what was done", () => {
    expect(
      describeCounts([
        { table: "party", operation: "INSERT", count: 1 },
        { table: "statement", operation: "INSERT", count: 1029 },
        { table: "coding", operation: "DELETE", count: 2 },
      ]),
    ).toBe("created 1,029 statements, 1 party; removed 2 codings");
  });

  it("of a table without a word are called as the table", () => {
    expect(rowWord("some_table", 2)).toBe("rows of some table");
    expect(formatCount(3646)).toBe("3,646");
  });
});
