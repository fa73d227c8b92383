import { describe, expect, it } from "vitest";
import { FUNCTION_WORDS } from "@/lib/domain/diff/function-words";
import { tokenize } from "@/lib/domain/diff/tokenize";

describe("FUNCTION_WORDS", () => {
  it("are single words in lower case, as tokens come", () => {
    for (const word of FUNCTION_WORDS) expect(tokenize(word)).toEqual([word.toLowerCase()]);
  });

  it.each(["the", "of", "and", "to"])("has %j", (word) => {
    expect(FUNCTION_WORDS.has(word)).toBe(true);
  });
});
