import { describe, expect, it } from "vitest";
import { BASES, FIRMNESS_LEVELS } from "@/lib/domain/codebook/grades";
import { BASIS_WORDS, FIRMNESS_WORDS, languageName } from "@/lib/format/codebook-words";

describe("the codebook in words", () => {
  it("has a word of its own for every step of firmness and every basis", () => {
    expect(new Set(FIRMNESS_LEVELS.map((level) => FIRMNESS_WORDS[level])).size).toBe(FIRMNESS_LEVELS.length);
    expect(new Set(BASES.map((basis) => BASIS_WORDS[basis])).size).toBe(BASES.length);
  });

  it("names languages in English", () => {
    expect(languageName("uk")).toBe("Ukrainian");
    expect(languageName("nn")).toBe("Norwegian Nynorsk");
  });

  it("shows a tag that is no language as it is", () => {
    expect(languageName("not a tag")).toBe("not a tag");
  });
});
