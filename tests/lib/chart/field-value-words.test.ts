import { describe, expect, it } from "vitest";
import { fieldValue, shorten } from "../../../lib/chart/field-value-words";
import type { FieldValue, RecordKind } from "../../../lib/service/read-models";

const names = { "demand low-dam": "A lower dam", "party upstream": "Upstream", "source low-dam": "The dam" };

describe("a value of a record", () => {
  it.each<[RecordKind, string, FieldValue, string | null]>([
    ["statement", "position", 37.5, "37.5"],
    ["statement", "position", null, null],
    ["statement", "firmness", 4, "4, firm"],
    ["statement", "confidence", 2, "2, fair"],
    ["statement", "credibility", 6, "6, truth cannot be judged"],
    ["statement", "basis", "analyst", "analyst's reading"],
    ["statement", "date", "2020-01-05", "5 Jan 2020"],
    ["statement", "demand", "low-dam", "A lower dam"],
    ["statement", "demand", "gone", "gone"],
    ["statement", "text", "2020-01-05", "2020-01-05"],
    ["source", "reliability", "B", "B, usually reliable"],
    ["source", "kind", "leak", "leaked document"],
    ["source", "seen", true, "yes"],
    ["source", "language", "uk", "Ukrainian"],
    ["source", "published", null, null],
    ["party", "kind", "leak", "leak"],
    ["negotiation", "leadPair", ["upstream", "downstream"], "Upstream, downstream"],
    ["round", "sources", [], null],
    ["issue", "core", false, "no"],
  ])("%s: %s %j is written %j", (kind, field, value, wanted) => {
    expect(fieldValue({ kind, field, names }, value)).toBe(wanted);
  });
});

describe("a long text", () => {
  it("is cut between words, and says so", () => {
    expect(shorten("one two, three four", 12)).toBe("one two…");
    expect(shorten("one two", 12)).toBe("one two");
  });

  it("of one long word is cut within it", () => {
    expect(shorten("x".repeat(50), 10)).toBe(`${"x".repeat(9)}…`);
  });
});
