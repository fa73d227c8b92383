import { describe, expect, it } from "vitest";
import type { TokenRun } from "@/lib/domain/diff/diff-tokens";
import { markMoves } from "@/lib/domain/diff/mark-moves";
import { tokenize } from "@/lib/domain/diff/tokenize";
import { deepFreeze } from "../../../support/builders";

const run = (op: TokenRun["op"], text: string): TokenRun => deepFreeze({ op, tokens: tokenize(text) });
const mark = (...runs: readonly TokenRun[]) =>
  markMoves(runs).map(({ op, tokens, moved }) => `${op}${moved ? " moved" : ""}: ${tokens.join("")}`);

describe("markMoves", () => {
  it("marks words taken out in one place and put back in another, and only these", () => {
    expect(
      mark(
        run("delete", "Foreign troops leave, and then "),
        run("equal", "elections are held"),
        run("delete", " in every region"),
        run("insert", " once the foreign Troops leave"),
        run("equal", " under observation"),
        run("insert", ", after Foreign troops leave"),
        run("equal", "."),
      ),
    ).toEqual([
      "delete moved: Foreign troops leave",
      "delete: , and then ",
      "equal: elections are held",
      "delete:  in every region",
      "insert:  once the foreign Troops leave",
      "equal:  under observation",
      "insert: , after ",
      "insert moved: Foreign troops leave",
      "equal: .",
    ]);
  });

  it.each([
    ["too few words", "troops leave", "troops leave"],
    ["too few content words", "all of the troops", "all of the troops"],
    ["nothing in common", "foreign troops leave now", "elections are held first"],
  ])("marks nothing for %s", (_, taken, put) => {
    expect(mark(run("delete", taken), run("equal", " kept "), run("insert", put)).join()).not.toContain(
      "moved",
    );
  });

  it("takes a deletion and an insertion side by side for a change and no move", () => {
    expect(
      mark(run("delete", "foreign troops leave"), run("insert", "all foreign troops leave")).join(),
    ).not.toContain("moved");
  });

  it("gives every moved deletion one insertion: the longest match first", () => {
    const marked = mark(
      run("delete", "foreign troops leave soon"),
      run("equal", " kept "),
      run("insert", "foreign troops leave"),
      run("equal", " again "),
      run("insert", "foreign troops leave soon"),
    );
    expect(marked).toEqual([
      "delete moved: foreign troops leave soon",
      "equal:  kept ",
      "insert: foreign troops leave",
      "equal:  again ",
      "insert moved: foreign troops leave soon",
    ]);
  });
});
