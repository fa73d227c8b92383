import { describe, expect, it } from "vitest";
import { prepareReliabilityPage } from "@/lib/chart/prepare-reliability-page";
import type { Adjudication } from "@/lib/domain/model";
import { measureReliability } from "@/lib/domain/reliability/issue-reliability";
import type { CitedStatement } from "@/lib/service/read-models";
import { aCoding } from "../../support/builders";
import { aCitedStatement } from "../../support/overview-builders";
import { RECORDS } from "../../support/record-builders";

const pair = (statement: string, first: number, second: number) => [
  aCoding({ statement, coder: "one", position: first }),
  aCoding({ statement, coder: "two", position: second }),
];
const CODINGS = [...pair("a", 0, 25), ...pair("b", 50, 50), ...pair("c", 70, 80)];
const DECISION: Adjudication = {
  statement: "a",
  coder: "three",
  position: 0,
  fallback: null,
  firmness: 4,
  reason: "The text names no share.",
};
const prepare = (
  adjudications: readonly Adjudication[],
  statements: Readonly<Record<string, CitedStatement>> = {},
  codings = CODINGS,
) =>
  prepareReliabilityPage(RECORDS, {
    reliability: measureReliability(codings, 1),
    adjudications,
    notes: [],
    statements,
  });

describe("the screen of reliability", () => {
  it("lists every statement on which coders are far apart, the widest first, with all codes", () => {
    const { disagreements, disagreementHeading } = prepare([]);
    expect(disagreements.map(({ key, apart }) => [key, apart])).toEqual([
      ["a", "25 points"],
      ["c", "10 points"],
    ]);
    expect(disagreements[0]?.codings).toEqual([
      { coder: "one", codes: "0, firm, on record" },
      { coder: "two", codes: "25, firm, on record" },
    ]);
    expect(disagreementHeading).toBe(
      "2 statements of 3 on which coders are ten points or two steps of firmness apart",
    );
  });

  it.each([
    ["none decided", [], /^None of them is adjudicated: 2 not yet;/],
    ["one decided", [DECISION], /^1 of them is adjudicated, 1 not yet;/],
    ["all decided", [DECISION, { ...DECISION, statement: "c" }], /^All of them are adjudicated/],
  ] as const)("says what is still open: %s", (_, adjudications, words) => {
    expect(prepare(adjudications).decidedWords).toMatch(words);
  });

  it("gives the reason of a decision and says where there is none yet", () => {
    const [a, c] = prepare([DECISION]).disagreements;
    expect(a?.decided).toEqual({ coder: "three", reason: "The text names no share." });
    expect(c?.decided).toBeNull();
  });

  it("names party, issue and wording, and the codes that the statement holds", () => {
    const statement = aCitedStatement({
      id: "a",
      party: "north",
      text: "All of the land.",
      position: 5,
      firmness: 3,
    });
    const [entry] = prepare([], { a: statement }).disagreements;
    expect(entry).toMatchObject({
      party: "north",
      heading: "North · Land",
      text: "All of the land.",
      held: "5, negotiable",
    });
  });

  it("with one coding each says that nothing can be said", () => {
    const { coders, disagreements, decidedWords } = prepare([], {}, []);
    expect(coders).toContain("nothing can be said");
    expect([disagreements, decidedWords]).toEqual([[], ""]);
  });
});
