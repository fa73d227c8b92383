import { describe, expect, it } from "vitest";
import { prepareFrameChecklist, prepareNextStep } from "@/lib/chart/prepare-frame-checklist";
import { RECORDS } from "../../support/record-builders";

const ALL = { frame: true, records: true };
const NONE = { frame: false, records: false };
const [party] = RECORDS.parties;
const [issue] = RECORDS.issues;
const [round] = RECORDS.rounds;
const some = <T>(one: T | undefined, count: number): readonly T[] =>
  one === undefined ? [] : Array.from({ length: count }, () => one);
const young = (has: {
  parties?: number;
  issues?: number;
  rounds?: number;
  sources?: number;
  demands?: number;
}) => ({
  negotiation: RECORDS.negotiation,
  parties: some(party, has.parties ?? 0),
  issues: some(issue, has.issues ?? 0),
  rounds: some(round, has.rounds ?? 0),
  counts: { ...RECORDS.counts, sources: has.sources ?? 0, demands: has.demands ?? 0, statements: 0 },
});

describe("what is to be done next", () => {
  it.each([
    [
      "nothing is there",
      {},
      "party",
      "It still takes two parties, an issue, a round, a source, a demand and a statement. Next: name the parties.",
    ],
    [
      "one party is not enough to negotiate",
      { parties: 1 },
      "party",
      "It still takes two parties, an issue, a round, a source, a demand and a statement. Next: name the parties.",
    ],
    [
      "the parties are named",
      { parties: 2 },
      "issue",
      "It still takes an issue, a round, a source, a demand and a statement. Next: name the issues.",
    ],
    [
      "there is a round before an issue",
      { parties: 2, rounds: 1 },
      "issue",
      "It still takes an issue, a source, a demand and a statement. Next: name the issues.",
    ],
    [
      "only a statement is missing",
      { parties: 2, issues: 1, rounds: 1, sources: 1, demands: 1 },
      "statement",
      "It still takes a statement. Next: enter a statement.",
    ],
  ])("%s", (_, has, kind, words) => {
    const step = prepareNextStep(young(has), ALL);
    expect(step?.words).toBe(words);
    expect(step?.actions[0]?.href).toBe(`/negotiations/${RECORDS.negotiation.id}/new/${kind}`);
  });

  it("nothing is, where something of everything is there", () => {
    const grown = { ...young({ parties: 2, issues: 1, rounds: 1, sources: 1, demands: 1 }) };
    expect(prepareNextStep({ ...grown, counts: { ...grown.counts, statements: 1 } }, ALL)).toBeNull();
  });

  it("offers no way to those who may not go it, and says who may", () => {
    const step = prepareNextStep(young({}), NONE);
    expect(step?.actions).toEqual([]);
    expect(step?.words).toContain("Whoever may write");
    // An analyst enters statements, and does not name the parties.
    expect(prepareNextStep(young({}), { frame: false, records: true })?.actions).toEqual([]);
  });
});

describe("the checklist", () => {
  it("says of each thing what is there, and ticks what suffices", () => {
    const steps = prepareFrameChecklist(young({ parties: 1, issues: 2 }), ALL);
    expect(steps.map(({ key, state, done }) => [key, state, done])).toEqual([
      ["party", "1 party; it takes two", false],
      ["issue", "2 issues", true],
      ["round", "none yet", false],
      ["source", "none yet", false],
      ["demand", "none yet", false],
      ["statement", "none yet", false],
    ]);
  });

  it("links to the forms of those rights alone that one has", () => {
    const steps = prepareFrameChecklist(young({}), { frame: false, records: true });
    expect(steps.filter(({ action }) => action !== null).map(({ key }) => key)).toEqual([
      ...["source", "demand", "statement"],
    ]);
  });
});
