import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MOST_CHARACTERS } from "@/lib/domain/diff/word-diff";
import { compareWordings, REDLINE_SHARE } from "@/lib/domain/diff/wording-change";
import { checkLaw } from "../../../support/seeded-random";

describe("compareWordings", () => {
  it("is a redline where enough was kept", () => {
    const change = compareWordings("Troops leave Kherson by May.", "Troops leave Kherson by June.");
    expect(change.kind).toBe("redline");
    expect(change.keptShare).toBe(0.75);
    expect(change.operations.map(({ op, text }) => [op, text])).toEqual([
      ["equal", "Troops leave Kherson by "],
      ["delete", "May"],
      ["insert", "June"],
      ["equal", "."],
    ]);
  });

  it("is rewritten where less than 30 % of the content words was kept, and says which words are shared", () => {
    const [earlier, later] = [
      "Borders of 1991 are restored in full.",
      "A freeze on the line, without recognised borders.",
    ];
    const change = compareWordings(earlier, later);
    expect(change).toMatchObject({ kind: "rewritten", sharedCount: 1 });
    expect(change.keptShare).toBeLessThan(REDLINE_SHARE);
    expect(change.shared.earlier.map(({ from, before }) => earlier.slice(from, before))).toEqual(["Borders"]);
    expect(change.shared.later.map(({ from, before }) => later.slice(from, before))).toEqual(["borders"]);
  });

  it.each([
    ["No troops.", "No  troops.\n", "white space"],
    ["caf\u00e9", "cafe\u0301", "Unicode form"],
    ["", "", "nothing"],
  ])("is the same where %j and %j differ in %s, and still rebuilds both", (earlier, later) => {
    const change = compareWordings(earlier, later);
    expect(change).toMatchObject({ kind: "same", keptShare: 1 });
    expect(change.operations.map(({ op, text }) => (op === "delete" ? "" : text)).join("")).toBe(later);
  });

  it("is rewritten where texts without a content word differ", () => {
    expect(compareWordings("of the", "to a")).toMatchObject({
      kind: "rewritten",
      keptShare: 0,
      sharedCount: 0,
    });
  });

  it("takes very long texts as wholes", () => {
    const long = "word ".repeat(MOST_CHARACTERS);
    expect(compareWordings(long, long).kind).toBe("same");
    expect(compareWordings(long, `${long}more`)).toMatchObject({
      kind: "rewritten",
      keptShare: 0,
      sharedCount: 0,
    });
  });

  it("has a share between 0 and 1 that goes with the kind", () => {
    const anyText = fc
      .array(fc.constantFrom("land", "sea", "the", "air", "of", "ice"), { maxLength: 15 })
      .map((list) => list.join(" "));
    checkLaw(
      fc.property(anyText, anyText, (earlier, later) => {
        const { kind, keptShare } = compareWordings(earlier, later);
        expect(kind === "same").toBe(earlier === later);
        expect(keptShare).toBeGreaterThanOrEqual(0);
        expect(keptShare).toBeLessThanOrEqual(1);
        if (kind !== "same") expect(kind === "redline").toBe(keptShare >= REDLINE_SHARE);
      }),
    );
  });
});
