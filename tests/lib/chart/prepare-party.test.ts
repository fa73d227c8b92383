import { describe, expect, it } from "vitest";
import { describeOwnEnd, prepareParty } from "@/lib/chart/prepare-party";
import type { PositionChange } from "@/lib/service/read-models";
import { aCell, aChange, aParty, PARTIES, ROUNDS } from "../../support/overview-builders";
import { aSummary, RECORDS } from "../../support/record-builders";

const [NORTH] = PARTIES;
const ROUND = ROUNDS[3];

function findingOf(positions: readonly PositionChange[]): string {
  if (NORTH === undefined || ROUND === undefined) throw new Error("the builders have no north");
  return prepareParty({
    frame: RECORDS,
    page: { party: NORTH, positions, demands: [aSummary()] },
    round: ROUND,
  }).finding;
}

describe("the finding", () => {
  it("counts what can be compared", () => {
    const uncounted = aChange({ comparable: false, counted: false, reason: "evidence" });
    expect(findingOf([aCell(), aCell({ issue: "land", change: uncounted })])).toBe(
      "North has a stated position on all two issues with a scale; since 10 Jan 2024 it softened on one",
    );
  });

  it("says so when nothing can be counted", () => {
    expect(findingOf([])).toBe(
      "North has stated no position on any issue with a scale; since 10 Jan 2024 no change of it can be counted",
    );
  });

  it("does not count a first position as a change", () => {
    expect(findingOf([aCell({ change: aChange({ class: "new" }) })])).toContain(
      "no change of it can be counted",
    );
  });

  it("names the end that a party without one moved to", () => {
    const change = aChange({ class: "toward-low", shiftTowardPole: null });
    expect(findingOf([aCell({ change })])).toContain("moved toward South’s position on one");
  });
});

describe("the own end", () => {
  const endOf = (party: ReturnType<typeof aParty>) =>
    ROUND === undefined ? "" : describeOwnEnd(RECORDS, party, ROUND);

  it("is one for all issues where it is", () => {
    expect(endOf(aParty("x", "high"))).toBe("own end: 100 on every issue");
    expect(endOf(aParty("x", null))).toBe("no own end: a mediator");
  });

  it("is told by issue where it differs", () => {
    const poles = [
      { pole: "low", issue: "water", from: null, to: null },
      { pole: "high", issue: "land", from: null, to: null },
    ] as const;
    expect(endOf({ ...aParty("x", null), poles })).toBe("own end: 0 on water, own end: 100 on land");
  });
});
