import { describe, expect, it } from "vitest";
import { prepareRoundRecord } from "@/lib/chart/prepare-round-record";
import { deepFreeze } from "@/tests/support/builders";
import { aCitedStatement, aRoundEntry, FRAME } from "@/tests/support/overview-builders";

const prepare = (
  statements: readonly Parameters<typeof aCitedStatement>[0][],
  given: Parameters<typeof aRoundEntry>[1] = {},
) =>
  prepareRoundRecord(
    FRAME,
    deepFreeze({ round: aRoundEntry(4, given), statements: statements.map(aCitedStatement), sources: [] }),
  );

describe("the record of a round", () => {
  it.each([
    ["nothing", [], "Nothing was coded at this round"],
    ["one statement", [{}], "One statement on one issue: all by North"],
    [
      "several parties, the one that said most first",
      [{}, { party: "mediator", issue: "land" }, { party: "mediator" }],
      "Three statements on two issues: two by the United States and one by North",
    ],
  ])("says in its heading who stated how much: %s", (_why, statements, finding) => {
    expect(prepare(statements).finding).toBe(finding);
  });

  it("groups the statements by issue in the order of display and leaves out issues without", () => {
    const { groups } = prepare([{ id: "f", issue: "format" }, { id: "w" }]);
    expect(
      groups.map(({ heading, entries }) => [heading, entries.map(({ statement }) => statement.id)]),
    ).toEqual([
      ["Water: 1 statement", ["w"]],
      ["Format: 1 statement", ["f"]],
    ]);
  });

  it("names the fields, the phase only where there is one", () => {
    expect(prepare([]).fields).toEqual([
      { name: "Dates", value: "10 Apr 2024" },
      { name: "Venue", value: "The bridge" },
      { name: "Format", value: "Bilateral talks" },
      { name: "Phase", value: "The late talks" },
    ]);
    expect(prepare([], { phase: null }).fields.map(({ name }) => name)).not.toContain("Phase");
  });

  it("lists participants in the order of display, those that are no party left out", () => {
    expect(
      prepare([], { participants: ["stranger", "south", "north"] }).participants.map(({ id }) => id),
    ).toEqual(["north", "south"]);
  });

  it("says of a source its publisher, day and reliability", () => {
    const source = {
      id: "a",
      title: "On the river",
      author: null,
      publisher: "Gazette (Delta)",
      published: null,
      url: null,
      kind: "news" as const,
      language: "en",
      reliability: "B" as const,
      seen: true,
    };
    const { sources } = prepareRoundRecord(FRAME, {
      round: aRoundEntry(4),
      statements: [],
      sources: [source, { ...source, published: "2024-04-11" }],
    });
    expect(sources.map(({ words }) => words)).toEqual([
      "Gazette, usually reliable (B)",
      "Gazette, 11 Apr 2024, usually reliable (B)",
    ]);
  });
});
