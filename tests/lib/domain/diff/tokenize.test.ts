import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenize } from "@/lib/domain/diff/tokenize";
import { anyCharacters } from "../../../support/builders";
import { checkLaw } from "../../../support/seeded-random";

describe("tokenize", () => {
  it.each([
    ["No troops, ever.", ["No", " ", "troops", ",", " ", "ever", "."], "punctuation stands apart"],
    ["600,000 men, 24.5 %", ["600,000", " ", "men", ",", " ", "24.5", " ", "%"], "numbers stay whole"],
    [
      "self-rule don't NATO’s",
      ["self-rule", " ", "don't", " ", "NATO’s"],
      "and so do words with a hyphen or apostrophe",
    ],
    [
      "‘so’ – or-",
      ["‘", "so", "’", " ", "–", " ", "or", "-"],
      "which does not hold quotation marks and dashes",
    ],
    [
      "Україна  не\n\tздається",
      ["Україна", "  ", "не", "\n\t", "здається"],
      "any letters, and white space in one run",
    ],
    ["e\u0301tat नमस्ते", ["e\u0301tat", " ", "नमस्ते"], "marks belong to their letter"],
    ["", [], "nothing has no tokens"],
  ])("%j: %j, for %s", (text, tokens) => {
    expect(tokenize(text)).toEqual(tokens);
  });

  it("loses no character of any text, halves of surrogate pairs included", () => {
    const anyPart = fc.oneof(
      anyCharacters,
      fc.constantFrom("\ud800", "\udc00", "\u0000", " ", "\n", "\u0301", "’", "word", "1,5"),
    );
    checkLaw(
      fc.property(fc.array(anyPart, { maxLength: 12 }), (parts) => {
        const text = parts.join("");
        expect(tokenize(text).join("")).toBe(text);
        expect(tokenize(text).every((token) => token !== "")).toBe(true);
      }),
      500,
    );
  });
});
