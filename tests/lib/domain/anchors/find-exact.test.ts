import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findExact } from "@/lib/domain/anchors/find-exact";
import { checkLaw } from "../../../support/seeded-random";

describe("finding words", () => {
  it.each<[string, string, number, number | null]>([
    ["no compromise", "compromise", 0, 3],
    ["no, no", "no", 1, 4],
    ["aaa", "aa", 1, 1],
    ["no", "nothing", 0, null],
    ["no", "no", 1, null],
    ["", "no", 0, null],
  ])("in %j: %j from %i is at %s", (text, words, from, place) => {
    expect(findExact(text, words, from)).toBe(place);
  });

  const anyRepeating = fc.tuple(
    fc
      .array(fc.constantFrom("a".repeat(70), "a", "b", "ab"), { maxLength: 60 })
      .map((parts) => parts.join("")),
    fc
      .array(fc.constantFrom("a".repeat(70), "a", "b"), { minLength: 1, maxLength: 6 })
      .map((parts) => parts.join("")),
    fc.nat({ max: 50 }),
  );

  it("agrees with indexOf, also on texts that repeat themselves", () => {
    checkLaw(
      fc.property(anyRepeating, ([text, words, from]) => {
        const expected = text.indexOf(words, from);
        expect(findExact(text, words, from)).toBe(expected === -1 ? null : expected);
      }),
      2000,
    );
  });

  it("finds a place beyond all that only look like it", () => {
    const words = `${"a".repeat(500)}b${"a".repeat(500)}`;
    const text = `${"a".repeat(20_000)}${words}`;
    expect(findExact(text, words)).toBe(20_000);
  });

  it("is not kept busy by two million units made for it", () => {
    const begun = performance.now();
    expect(findExact("a".repeat(2_000_000), `${"a".repeat(5000)}b${"a".repeat(4999)}`)).toBeNull();
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});
