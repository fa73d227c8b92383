import { describe, expect, it } from "vitest";
import type { Dataset } from "../../../lib/codec/dataset-schema";
import { findEvidenceDoubts } from "../../../lib/codec/evidence-doubts";
import { readSmallDataset, replaceAt } from "../../support/fixtures";

function edited(...edits: readonly (readonly [readonly (string | number)[], unknown])[]): Dataset {
  return edits.reduce<unknown>(
    (whole, [at, value]) => replaceAt(whole, at, value),
    readSmallDataset(),
  ) as Dataset;
}
const doubtsOf = (dataset: Dataset) =>
  findEvidenceDoubts(dataset).map(({ file, id, path, message }) => ({ file, id, path, message }));

const small = readSmallDataset();
const [first] = small.statements;
const kindOf = (id: string) => small.sources.findIndex((source) => source.id === id);

describe("what is doubtful in the evidence of a case", () => {
  it("is nothing in the small dataset", () => {
    expect(doubtsOf(small)).toEqual([]);
  });

  it("a source that nothing cites", () => {
    const stray = { ...small.sources[0], id: "stray" };
    expect(doubtsOf(edited([["sources", small.sources.length], stray]))).toEqual([
      { file: "sources", id: "stray", path: "", message: "is cited by nothing" },
    ]);
  });

  it.each([
    ["reported, from an official document", "reported", "official-document"],
    ["on record, from a leak", "on-record", "leak"],
    ["an official text, from a leak", "official-text", "leak"],
    ["an analyst's reading, from an official document", "analyst", "official-document"],
  ] as const)("%s alone", (_, basis, kind) => {
    const doubts = doubtsOf(
      edited([["statements", 0, "basis"], basis], [["sources", kindOf("communique"), "kind"], kind]),
    );
    expect(doubts).toContainEqual({
      file: "statements",
      id: "up-most-1",
      path: "basis",
      message: `is ${basis}, but behind it stands only: ${kind}`,
    });
  });

  it("not what one fitting source bears out", () => {
    const basis = edited(
      [["statements", 0, "basis"], "reported"],
      [["statements", 0, "evidence", 1], { ...first?.evidence[0], source: "gazette" }],
    );
    expect(doubtsOf(basis)).toEqual([]);
  });

  it.each([
    ["the same words", {}],
    ["nearly the same", { text: "Nine tenths of the water stay upstream for ever." }],
    ["the speaker with an office", { speaker: "A delegate, head of the mission" }],
  ])("an act that may be told twice: %s", (_, change) => {
    const twin = { ...first, id: "up-most-twin", ...change };
    expect(doubtsOf(edited([["statements", small.statements.length], twin]))).toEqual([
      {
        file: "statements",
        id: "up-most-twin",
        path: "",
        message: "may tell the same act of speech as up-most-1",
      },
    ]);
  });

  it.each([
    ["another speaker", { speaker: "A minister" }],
    ["another day", { date: "2020-01-12" }],
    ["another wording", { text: "The boats pass the lock at night." }],
    ["another issue", { demand: "up-dam", position: 100 }],
  ])("but not with %s", (_, change) => {
    const other = { ...first, id: "up-most-other", ...change };
    expect(doubtsOf(edited([["statements", small.statements.length], other]))).toEqual([]);
  });
});
