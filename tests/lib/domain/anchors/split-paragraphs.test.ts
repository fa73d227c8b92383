import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isInsidePair } from "@/lib/domain/anchors/snap-to-clusters";
import { findParagraph, splitParagraphs } from "@/lib/domain/anchors/split-paragraphs";
import { checkLaw } from "../../../support/seeded-random";
import { anyText } from "./any-text";

const texts = (text: string) =>
  splitParagraphs(text).map(({ startUtf16, endUtf16 }) => text.slice(startUtf16, endUtf16));

describe("paragraphs", () => {
  it.each([
    ["", [], "nothing has none"],
    ["one", ["one"], "a text without a line break is one"],
    ["one\ntwo", ["one\n", "two"], "a line break ends one and belongs to it"],
    ["one\n\n\ntwo\n", ["one\n\n\n", "two\n"], "blank lines belong to the one before"],
    ["\n\none", ["\n\n", "one"], "or stand alone at the beginning"],
  ])("%j: %j, for %s", (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it("cuts an endless line after white space", () => {
    const parts = texts(`${"word ".repeat(3000)}end`);
    expect(parts.length).toBe(4);
    expect(parts.every((part) => part.length <= 4000 && /( |end)$/.test(part))).toBe(true);
  });

  it("cuts one without white space between characters, never inside of a pair", () => {
    const text = `a${"😀".repeat(9000)}`;
    const parts = splitParagraphs(text);
    expect(parts.length).toBeGreaterThan(3);
    expect(parts.some(({ startUtf16 }) => isInsidePair(text, startUtf16))).toBe(false);
  });

  it("covers any text without a gap", () => {
    checkLaw(
      fc.property(
        fc.oneof(
          anyText,
          anyText.map((text) => text.repeat(200)),
        ),
        (text) => {
          expect(texts(text).join("")).toBe(text);
          expect(texts(text)).not.toContain("");
        },
      ),
    );
  });

  it("cuts two million units in well under a second", () => {
    const text = `${"word ".repeat(200_000)}\n${"line\n".repeat(200_000)}`;
    const begun = performance.now();
    expect(splitParagraphs(text).length).toBeGreaterThan(200_000);
    expect(performance.now() - begun).toBeLessThan(800);
  });
});

describe("the paragraph of an offset", () => {
  const paragraphs = splitParagraphs("one\ntwo\nthree");

  it.each<[number, number | null, string]>([
    [0, 0, "the first unit"],
    [3, 0, "a line break is in the paragraph that it ends"],
    [4, 1, "at a boundary the one that begins"],
    [12, 2, "the last unit"],
    [13, 2, "the end of the text"],
    [14, null, "beyond it"],
    [-1, null, "before it"],
  ])("%i: %s, for %s", (offset, index) => {
    expect(findParagraph(paragraphs, offset)).toBe(index);
  });

  it("is none in an empty text", () => {
    expect(findParagraph([], 0)).toBeNull();
  });

  it("agrees with looking through the list", () => {
    checkLaw(
      fc.property(anyText, fc.nat({ max: 80 }), (text, offset) => {
        const list = splitParagraphs(text);
        const index = list.findIndex((one) => one.startUtf16 <= offset && offset < one.endUtf16);
        const expected = index === -1 && offset === text.length && list.length > 0 ? list.length - 1 : index;
        expect(findParagraph(list, offset) ?? -1).toBe(expected);
      }),
    );
  });
});
