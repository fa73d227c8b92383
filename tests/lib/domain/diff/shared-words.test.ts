import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findSharedWords } from "@/lib/domain/diff/shared-words";
import { checkLaw } from "../../../support/seeded-random";

const words = (text: string, spans: readonly { readonly from: number; readonly before: number }[]) =>
  spans.map(({ from, before }) => text.slice(from, before));

describe("findSharedWords", () => {
  it("finds content words wherever they stand, in order of each text, and counts the different ones", () => {
    const earlier = "Troops leave Kherson; the troops stay out of Kherson.";
    const later = "No troops in Kherson, nor in Donetsk.";
    const { earlier: one, later: other, count } = findSharedWords(earlier, later);
    expect(words(earlier, one)).toEqual(["Troops", "Kherson", "troops", "Kherson"]);
    expect(words(later, other)).toEqual(["troops", "Kherson"]);
    expect(count).toBe(2);
  });

  it.each([
    ["the possessive", "Ukraine’s army", "the army of Ukraine", 2],
    ["case", "NATO MEMBERSHIP", "nato membership", 2],
    ["Unicode form", "cafe\u0301", "caf\u00e9", 1],
  ])("makes no difference of %s", (_, earlier, later, count) => {
    expect(findSharedWords(earlier, later).count).toBe(count);
  });

  it("does not count function words", () => {
    expect(findSharedWords("all of the land", "all of the sea")).toEqual({
      earlier: [],
      later: [],
      count: 0,
    });
  });

  it("is the same seen from the other side", () => {
    const anyText = fc
      .array(fc.constantFrom("land", "sea", "the", "air", "Sea’s"), { maxLength: 12 })
      .map((list) => list.join(" "));
    checkLaw(
      fc.property(anyText, anyText, (earlier, later) => {
        const { earlier: one, later: other, count } = findSharedWords(earlier, later);
        expect(findSharedWords(later, earlier)).toEqual({ earlier: other, later: one, count });
      }),
    );
  });
});
