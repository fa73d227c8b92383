import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldText } from "../../../lib/codec/fold-text";
import { anyCharacters } from "../../support/builders";

describe("a folded text", () => {
  it.each([
    ["any white space is one space", "a\r\n\t b\u00a0c", "a b c"],
    ["an accent typed apart is the letter with it", "cafe\u0301", "caf\u00e9"],
    ["typographic marks stay what they are", "“a” – ‘b’", "“a” – ‘b’"],
    ["Korean syllables in pieces are whole", "\u1112\u1161\u11ab", "\ud55c"],
    ["case stays", "Ab", "Ab"],
  ])("%s", (_, original, folded) => {
    expect(foldText(original).text).toBe(folded);
  });

  it("knows of each unit where it came from", () => {
    const { text, starts, ends } = foldText("a\n\ncafe\u0301.");
    const at = text.indexOf("é");
    expect([starts[at], ends[at]]).toEqual([6, 8]);
    expect([starts[1], ends[1]]).toEqual([1, 3]);
  });

  it("folds to itself, and has a place for each unit", () => {
    fc.assert(
      fc.property(
        fc.array(anyCharacters).map((parts) => parts.join("")),
        (original) => {
          const { text, starts, ends } = foldText(original);
          expect([starts.length, ends.length]).toEqual([text.length, text.length]);
          expect(foldText(text).text).toBe(text);
        },
      ),
      { seed: 7, numRuns: 300 },
    );
  });
});
