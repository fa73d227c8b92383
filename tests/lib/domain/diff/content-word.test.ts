import { describe, expect, it } from "vitest";
import { countContentWords, isContentWord, isWord } from "@/lib/domain/diff/content-word";
import { tokenize } from "@/lib/domain/diff/tokenize";

describe("isContentWord", () => {
  it.each([
    ["troops", true, true],
    ["1997", true, true],
    ["війська", true, true],
    ["The", true, false],
    [",", false, false],
    [" ", false, false],
  ])("%j is a word: %s, a content word: %s", (token, word, contentWord) => {
    expect(isWord(token)).toBe(word);
    expect(isContentWord(token)).toBe(contentWord);
  });

  it("counts them, each time they occur", () => {
    expect(countContentWords(tokenize("The troops, all of the troops, leave by May 1997."))).toBe(5);
  });
});
