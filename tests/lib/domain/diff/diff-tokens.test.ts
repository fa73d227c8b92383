import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffTokens, MOST_DISTINCT_TOKENS, mergeRuns, type TokenRun } from "@/lib/domain/diff/diff-tokens";
import { deepFreeze } from "../../../support/builders";
import { checkLaw } from "../../../support/seeded-random";

const anyRuns: fc.Arbitrary<readonly TokenRun[]> = fc.array(
  fc.record({
    op: fc.constantFrom("equal", "insert", "delete"),
    tokens: fc.array(fc.constantFrom("a", "b", " ", "the")),
  }),
);
const earlierOf = (runs: readonly TokenRun[]) =>
  runs.flatMap(({ op, tokens }) => (op === "insert" ? [] : [...tokens]));
const laterOf = (runs: readonly TokenRun[]) =>
  runs.flatMap(({ op, tokens }) => (op === "delete" ? [] : [...tokens]));

/** The plain form: no empty run, and after a kept run at most one deletion and then at most one insertion. */
function expectPlain(runs: readonly TokenRun[]): void {
  const order = { equal: 0, delete: 1, insert: 2 };
  runs.forEach(({ op, tokens }, index) => {
    expect(tokens.length).toBeGreaterThan(0);
    const next = runs[index + 1];
    if (next !== undefined && next.op !== "equal") expect(order[next.op]).toBeGreaterThan(order[op]);
    if (next !== undefined && next.op === "equal") expect(op).not.toBe("equal");
  });
}

describe("diffTokens", () => {
  it("keeps what both lists have in order", () => {
    const runs = diffTokens(
      deepFreeze(["a", "b", "c", "d", "e", "f"]),
      deepFreeze(["a", "b", "x", "d", "e", "f", "g"]),
    );
    expect(runs).toEqual([
      { op: "equal", tokens: ["a", "b"] },
      { op: "delete", tokens: ["c"] },
      { op: "insert", tokens: ["x"] },
      { op: "equal", tokens: ["d", "e", "f"] },
      { op: "insert", tokens: ["g"] },
    ]);
  });

  it("has no runs for two empty lists", () => {
    expect(diffTokens([], [])).toEqual([]);
  });

  it("makes both lists again, in plain form", () => {
    const anyTokens = fc.array(fc.constantFrom("a", "b", "c", " ", ",", "the", "😀", "\ud800"), {
      maxLength: 40,
    });
    checkLaw(
      fc.property(anyTokens, anyTokens, (earlier, later) => {
        const runs = diffTokens(deepFreeze(earlier), deepFreeze(later));
        expect(earlierOf(runs)).toEqual(earlier);
        expect(laterOf(runs)).toEqual(later);
        expectPlain(runs);
      }),
      1_000,
    );
  });

  it("refuses more different tokens than it has codes for, rather than to confuse two of them", () => {
    const many = Array.from({ length: MOST_DISTINCT_TOKENS + 1 }, (_, index) => `t${index}`);
    expect(() => diffTokens(many, [])).toThrow(RangeError);
    expect(diffTokens(many.slice(1), [])).toEqual([{ op: "delete", tokens: many.slice(1) }]);
  });
});

describe("mergeRuns", () => {
  it("makes the same lists, in plain form", () => {
    checkLaw(
      fc.property(anyRuns, (runs) => {
        const merged = mergeRuns(deepFreeze(runs));
        expect(earlierOf(merged)).toEqual(earlierOf(runs));
        expect(laterOf(merged)).toEqual(laterOf(runs));
        expectPlain(merged);
      }),
    );
  });
});
