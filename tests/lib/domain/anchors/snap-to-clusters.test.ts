import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isInsidePair, snapToClusters } from "@/lib/domain/anchors/snap-to-clusters";
import { checkLaw } from "../../../support/seeded-random";
import { anySpan } from "./any-text";

describe("widening a span to whole characters", () => {
  it.each([
    ["abc", 1, 2, 1, 2, "letters are whole already"],
    ["a😀b", 2, 3, 1, 3, "the first half of a pair is taken in"],
    ["a😀b", 0, 2, 0, 3, "and the second"],
    ["e\u0301a", 1, 3, 0, 3, "an accent has its letter"],
    ["e\u0301a", 0, 1, 0, 2, "and a letter its accent"],
    ["👨‍👩‍👧!", 3, 5, 0, 8, "a family stays together"],
    ["🇺🇳🇺🇳", 4, 6, 4, 8, "flags are told apart by counting from the first"],
    ["a\r\nb", 2, 4, 1, 4, "a line break of two units is one"],
    ["a😀b", 2, 2, 1, 3, "an empty span inside of a character takes it in"],
    ["abc", 1, 1, 1, 1, "one at a boundary stays empty"],
    ["", 0, 0, 0, 0, "nothing is nothing"],
  ])("%j from %i to %i: from %i to %i, for %s", (text, startUtf16, endUtf16, start, end) => {
    expect(snapToClusters(text, { startUtf16, endUtf16 })).toEqual({ startUtf16: start, endUtf16: end });
  });

  it.each([
    [-1, 2],
    [0, 4],
    [2, 1],
    [0.5, 1],
    [0, Number.NaN],
  ])("refuses offsets from %f to %f in a text of three units", (startUtf16, endUtf16) => {
    expect(() => snapToClusters("abc", { startUtf16, endUtf16 })).toThrow(RangeError);
  });

  it("agrees with cutting the whole text into clusters, on any text", () => {
    const segmenter = new Intl.Segmenter("und", { granularity: "grapheme" });
    checkLaw(
      fc.property(anySpan, ({ text, ...span }) => {
        const boundaries = [...segmenter.segment(text)].map(({ index }) => index).concat(text.length);
        expect(snapToClusters(text, span)).toEqual({
          startUtf16: boundaries.findLast((boundary) => boundary <= span.startUtf16) ?? 0,
          endUtf16: boundaries.find((boundary) => boundary >= span.endUtf16) ?? 0,
        });
      }),
      500,
    );
  });

  it("never cuts a pair, even inside of a cluster that no one would write", () => {
    const text = `a${"😀\u200d".repeat(400)}b`;
    for (let at = 300; at < 900; at += 1) {
      const { startUtf16, endUtf16 } = snapToClusters(text, { startUtf16: at, endUtf16: at });
      expect(isInsidePair(text, startUtf16) || isInsidePair(text, endUtf16), String(at)).toBe(false);
    }
  });

  it("looks only at what is near: a thousand spans of two million units take less than a second", () => {
    const text = "слово e\u0301 😀 ".repeat(170_000);
    const begun = performance.now();
    for (let at = 0; at < 1000; at += 1) snapToClusters(text, { startUtf16: at * 1999, endUtf16: at * 1999 });
    expect(performance.now() - begun).toBeLessThan(1000);
  });
});
