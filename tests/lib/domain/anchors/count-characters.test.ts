import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { characterCounter } from "@/lib/domain/anchors/count-characters";
import { checkLaw } from "../../../support/seeded-random";
import { anySpan } from "./any-text";

describe("characters before an offset", () => {
  it.each([
    ["abc", 3, 3, "a letter is one"],
    ["a😀b", 1, 1, "before a pair"],
    ["a😀b", 3, 2, "a pair is one"],
    ["a😀b", 2, 2, "and counts from its first half on"],
    ["😀😀😀", 6, 3, "pairs in a row"],
    ["", 0, 0, "nothing has none"],
  ])("%j before %i: %i, for %s", (text, offset, count) => {
    expect(characterCounter(text)(offset)).toBe(count);
  });

  it("agrees with counting them one by one", () => {
    checkLaw(
      fc.property(anySpan, ({ text, startUtf16 }) => {
        expect(characterCounter(text)(startUtf16)).toBe(Array.from(text.slice(0, startUtf16)).length);
      }),
    );
  });
});
