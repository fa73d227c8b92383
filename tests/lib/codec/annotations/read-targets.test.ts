import { describe, expect, it } from "vitest";
import { readTargets } from "@/lib/codec/annotations/read-targets";

const BASE = "https://desk.example/n";
const PAGE = "http://example.org/p";
const demand = { kind: "demand", demand: "land" } as const;
const speech = { kind: "source-text", source: "speech" } as const;
const addresses = {
  bases: [BASE],
  findTarget: (address: string) => (address === PAGE ? speech : null),
  idOfNote: (address: string) => (address === "http://example.org/note" ? "note" : null),
};
const quote = { type: "TextQuoteSelector", exact: "so" };
const read = (value: unknown) => {
  const { issues, ...rest } = readTargets(value, "t", addresses);
  return { ...rest, issues: issues.map(({ path }) => path) };
};
const nothing = { target: null, about: "", anchor: null, replyTo: null, issues: [] };

describe("what an annotation is about", () => {
  it.each<[string, unknown, object]>([
    ["an own address", `${BASE}/demands/land`, { target: demand }],
    ["a page that something stands for", { id: PAGE }, { target: speech }],
    ["a source in detail", { source: { id: PAGE } }, { target: speech }],
    [
      "a page that nothing stands for",
      "http://other.example/",
      { about: "http://other.example/", issues: ["t"] },
    ],
    ["an own address of nothing", `${BASE}/parties/x`, { about: `${BASE}/parties/x`, issues: ["t"] }],
    [
      "the second, where the first is unknown",
      ["http://other.example/", PAGE],
      { target: speech, about: "http://other.example/", issues: ["t.0"] },
    ],
    [
      "only the first of two",
      [PAGE, `${BASE}/demands/land`],
      { target: speech, about: `${BASE}/demands/land`, issues: ["t.1"] },
    ],
    ["a note", "http://example.org/note", { replyTo: "note" }],
    [
      "a note in its scope",
      { source: "http://example.org/note", scope: PAGE },
      { replyTo: "note", target: speech },
    ],
    [
      "a note in a scope of nothing",
      { source: "http://example.org/note", scope: "urn:x" },
      { replyTo: "note", issues: ["t.scope"] },
    ],
    ["nothing with an address", [7, {}], { issues: ["t.0", "t.1"] }],
    ["a styled page", { source: PAGE, styleClass: "red" }, { target: speech, issues: ["t.styleClass"] }],
  ])("%s", (_what, value, expected) => {
    expect(read(value)).toEqual({ ...nothing, ...expected });
  });

  it("holds a passage; own offsets count only where they agree with its words", () => {
    const at = (start: unknown, end: unknown) =>
      read({ source: PAGE, selector: quote, "standpoint:startUtf16": start, "standpoint:endUtf16": end });
    expect(at(4, 6)).toMatchObject({ anchor: { startUtf16: 4, endUtf16: 6 }, issues: [] });
    expect(at(4, 7)).toMatchObject({
      anchor: { exact: "so", startUtf16: null, endUtf16: null },
      issues: ["t"],
    });
    expect(at("4", "6")).toMatchObject({ anchor: { startUtf16: null }, issues: ["t"] });
  });
});
