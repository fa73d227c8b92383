import { describe, expect, it } from "vitest";
import type { TokenRun } from "@/lib/domain/diff/diff-tokens";
import { foldRuns } from "@/lib/domain/diff/fold-runs";
import { tokenize } from "@/lib/domain/diff/tokenize";
import { deepFreeze } from "../../../support/builders";

const run = (op: TokenRun["op"], text: string): TokenRun => deepFreeze({ op, tokens: tokenize(text) });
const between = (kept: string) =>
  foldRuns([
    run("delete", "land"),
    run("insert", "sea"),
    run("equal", kept),
    run("delete", "north"),
    run("insert", "south"),
  ]).map(({ op, tokens }) => [op, tokens.join("")]);

describe("foldRuns", () => {
  it.each([" of the ", " ", ", and ", " - "])("folds %j, kept between two changes, into both", (kept) => {
    expect(between(kept)).toEqual([
      ["delete", `land${kept}north`],
      ["insert", `sea${kept}south`],
    ]);
  });

  it.each([
    [" troops ", "a content word"],
    [" and all of the ", "a phrase of three function words and more"],
  ])("leaves %j, %s", (kept) => {
    expect(between(kept)).toHaveLength(5);
  });

  it("leaves what is kept at either end of the text, for there is a change on one side only", () => {
    const runs = [run("equal", "The "), run("delete", "land"), run("equal", ".")];
    expect(foldRuns(runs)).toEqual(runs);
  });
});
