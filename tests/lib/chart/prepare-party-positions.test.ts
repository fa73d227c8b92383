import { describe, expect, it } from "vitest";
import { preparePartyPositions } from "@/lib/chart/prepare-party-positions";
import type { Position } from "@/lib/domain/positions/position-at";
import type { PositionChange } from "@/lib/service/read-models";
import { aCell, aChange, aPosition, aRoundEntry, PARTIES } from "../../support/overview-builders";
import { RECORDS } from "../../support/record-builders";

function rowOf(
  overall: PositionChange | null,
  { last = null, steps = [] }: { last?: PositionChange | null; steps?: readonly Position[] } = {},
) {
  const [party] = PARTIES;
  if (party === undefined) throw new Error("the builders have no party");
  const [row] = preparePartyPositions({
    frame: RECORDS,
    page: { party, positions: overall === null ? [] : [overall], series: [{ issue: "water", steps }] },
    last: last === null ? [] : [last],
    round: aRoundEntry(4),
  });
  if (row === undefined) throw new Error("no row");
  return row;
}

describe("where it stands", () => {
  it("is a number with its nearest described point, firmness and day", () => {
    expect(rowOf(aCell())).toMatchObject({
      figure: "80",
      near: "water 100",
      firmnessWord: "firm",
      age: "10 Apr 2024",
      statement: "s4",
    });
  });

  it("is a word where nothing was ever stated", () => {
    expect(rowOf(null)).toMatchObject({
      figure: "nothing stated",
      firmness: null,
      age: null,
      statement: null,
      overall: null,
    });
  });

  it("is a word where it was withdrawn, never a zero", () => {
    const after = aPosition({ state: "withdrawn", position: null, firmness: 1 });
    expect(rowOf(aCell({ after }))).toMatchObject({ figure: "withdrawn", firmness: null });
  });

  it("shows its age where it was not said in the last round", () => {
    const after = aPosition({ spokenAt: 1, age: { rounds: 9, days: 200 } });
    expect(rowOf(aCell({ after }))).toMatchObject({ isSilent: true, age: "9 rounds ago, 7 mo" });
  });
});

describe("the change over the whole case", () => {
  it("is told also when the party has been silent since", () => {
    const after = aPosition({ spokenAt: 2, age: { rounds: 2, days: 60 } });
    expect(rowOf(aCell({ after })).overall).toMatchObject({
      class: "softened",
      words: "softened −10",
      figures: "90 → 80",
      counted: true,
    });
  });

  it("begins with the first position where nothing stood at the first round, and is not counted", () => {
    const cell = aCell({ before: null, change: aChange({ class: "new", delta: null }) });
    const steps = [aPosition({ spokenAt: 2, position: 60 }), aPosition()];
    expect(rowOf(cell, { steps }).overall).toMatchObject({
      words: "first stated Feb 2024",
      figures: "60 → 80",
      counted: false,
    });
  });

  it("says why it is not counted", () => {
    const change = aChange({ comparable: false, counted: false, reason: "evidence" });
    expect(rowOf(aCell({ change })).overall).toMatchObject({ counted: false, words: "not comparable −10" });
    expect(rowOf(aCell({ change })).overall?.reason).toContain("press report");
    const noise = aChange({ withinNoise: true, counted: false });
    expect(rowOf(aCell({ change: noise })).overall?.reason).toContain("coders’ own error");
  });
});

describe("the change in the last round", () => {
  it("is there only when the party spoke in it", () => {
    expect(rowOf(aCell(), { last: aCell() }).last).toMatchObject({ class: "softened", figures: "90 → 80" });
    const silent = aCell({ after: aPosition({ spokenAt: 3, age: { rounds: 1, days: 30 } }) });
    expect(rowOf(aCell(), { last: silent }).last).toBeNull();
  });
});

it("the path is told in words for whoever does not see it", () => {
  const steps = [
    aPosition({ spokenAt: 1, position: 60 }),
    aPosition({ spokenAt: 2, position: 95 }),
    aPosition(),
  ];
  expect(rowOf(aCell(), { steps }).path).toBe("From 60 in Jan 2024 to 80 in Apr 2024, between 60 and 95.");
  expect(rowOf(null).path).toBe("No position on water so far.");
});
