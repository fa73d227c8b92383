import { describe, expect, it } from "vitest";
import { readPassage } from "@/lib/codec/annotations/read-passage";

const quote = (exact: unknown, more: object = {}) => ({ type: "TextQuoteSelector", exact, ...more });
const range = {
  type: "RangeSelector",
  startContainer: "/p[1]",
  endContainer: "/p[1]",
  startOffset: 0,
  endOffset: 4,
};
const unplaced = { prefix: "", suffix: "", startUtf16: null, endUtf16: null };

describe("the passage that selectors choose", () => {
  it.each<[string, unknown, object]>([
    [
      "by its words",
      quote("so", { prefix: "and ", suffix: "." }),
      { exact: "so", prefix: "and ", suffix: "." },
    ],
    [
      "among other descriptions of it",
      [range, { type: "TextPositionSelector", start: 1, end: 3 }, quote("so")],
      { exact: "so" },
    ],
    ["inside of another", { type: "FragmentSelector", value: "p5", refinedBy: quote("so") }, { exact: "so" }],
    [
      "in the form of stored texts",
      quote("\ufeffe\u0301\r\nso", { prefix: "\u0000a" }),
      { exact: "é\nso", prefix: "a" },
    ],
  ])("%s", (_how, selectors, expected) => {
    expect(readPassage(selectors, "s")).toEqual({ anchor: { ...unplaced, ...expected }, issues: [] });
  });

  it("is none without selectors, and nothing is said of it", () => {
    expect(readPassage(undefined, "s")).toEqual({ anchor: null, issues: [] });
  });

  it.each([
    ["no words", range, "does not give the words"],
    ["an address", "http://example.org/selector", "does not give the words"],
    ["words that are none", quote(["a"]), "does not give the words"],
    ["blank words", quote(" \n"), "gives a blank passage"],
    ["half a book", quote("a".repeat(10_001)), "more than 10000 characters"],
  ])("is none, and listed, with %s", (_what, selectors, message) => {
    const { anchor, issues } = readPassage(selectors, "s");
    expect(anchor).toBeNull();
    expect(issues).toEqual([{ path: "s", kind: "left-out", message: expect.stringContaining(message) }]);
  });

  it("keeps of long surroundings the nearest, without half of a pair", () => {
    const { anchor, issues } = readPassage(
      quote("so", { prefix: `${"😀".repeat(200)}a`, suffix: "b".repeat(300) }),
      "s",
    );
    expect(anchor).toMatchObject({ prefix: `${"😀".repeat(15)}a`, suffix: "b".repeat(32) });
    expect(issues.map(({ kind }) => kind)).toEqual(["changed"]);
  });

  it("lists a second passage", () => {
    const { anchor, issues } = readPassage([quote("one"), quote("two")], "s");
    expect([anchor?.exact, issues.length]).toEqual(["one", 1]);
  });
});
