import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeAnchor } from "@/lib/domain/anchors/make-anchor";
import { isInsidePair } from "@/lib/domain/anchors/snap-to-clusters";
import { CONTEXT_UTF16, LONGEST_EXACT_UTF16 } from "@/lib/domain/anchors/text-anchor";
import { checkLaw } from "../../../support/seeded-random";
import { anySpan } from "./any-text";

describe("the anchor of a selection", () => {
  it("holds the words, what is around them and their place", () => {
    expect(makeAnchor("no compromise here", 3, 13)).toEqual({
      kind: "anchor",
      anchor: { exact: "compromise", prefix: "no ", suffix: " here", startUtf16: 3, endUtf16: 13 },
    });
  });

  it("keeps thirty-two units on each side", () => {
    const made = makeAnchor(`${"a".repeat(50)}X${"b".repeat(50)}`, 50, 51);
    expect(made).toMatchObject({ anchor: { prefix: "a".repeat(32), suffix: "b".repeat(32) } });
  });

  it("keeps one unit less where the last would be half of a pair", () => {
    const made = makeAnchor(`${"😀".repeat(20)}aXa${"😀".repeat(20)}`, 41, 42);
    expect(made).toMatchObject({
      anchor: { prefix: `${"😀".repeat(15)}a`, suffix: `a${"😀".repeat(15)}` },
    });
  });

  it("takes in all of a character that the selection begins or ends inside of", () => {
    expect(makeAnchor("e\u0301t 😀", 1, 5)).toMatchObject({
      anchor: { exact: "e\u0301t 😀", startUtf16: 0, endUtf16: 6 },
    });
  });

  it.each([
    ["abc", 1, 1, "blank", "an empty selection"],
    ["a \n\t\u00a0b", 1, 5, "blank", "white space alone"],
    ["", 0, 0, "blank", "an empty text"],
    ["a".repeat(LONGEST_EXACT_UTF16 + 1), 0, LONGEST_EXACT_UTF16 + 1, "long", "more than a passage"],
  ])("refuses %j… %#", (text, start, end, reason) => {
    expect(makeAnchor(text, start, end)).toEqual({ kind: "refused", reason });
  });

  it("accepts the longest passage", () => {
    const made = makeAnchor("a".repeat(LONGEST_EXACT_UTF16), 0, LONGEST_EXACT_UTF16);
    expect(made.kind).toBe("anchor");
  });

  it("refuses offsets outside of the text", () => {
    expect(() => makeAnchor("abc", 0, 4)).toThrow("endUtf16 must be a whole number from 0 to 3, not 4");
    expect(() => makeAnchor("abc", 2, 1)).toThrow(RangeError);
  });

  it("names words that stand where it says, holds the selection and halves no pair, in any text", () => {
    checkLaw(
      fc.property(anySpan, ({ text, startUtf16, endUtf16 }) => {
        const made = makeAnchor(text, startUtf16, endUtf16);
        if (made.kind === "refused") return;
        const { exact, prefix, suffix, startUtf16: start, endUtf16: end } = made.anchor;
        expect(text.slice(start, end)).toBe(exact);
        expect(start <= startUtf16 && endUtf16 <= end).toBe(true);
        expect(text.slice(0, start).endsWith(prefix) && text.slice(end).startsWith(suffix)).toBe(true);
        expect(Math.max(prefix.length, suffix.length)).toBeLessThanOrEqual(CONTEXT_UTF16);
        for (const at of [start - prefix.length, start, end, end + suffix.length])
          expect(isInsidePair(text, at)).toBe(false);
      }),
      500,
    );
  });
});
