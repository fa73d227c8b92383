import { describe, expect, it } from "vitest";
import { preparePartyLedger } from "@/lib/chart/prepare-party-ledger";
import type { MovementLedger } from "@/lib/domain/gaps/movement-ledger";
import type { Movement } from "@/lib/domain/gaps/movements";
import { aChange, aPosition } from "../../support/overview-builders";
import { RECORDS } from "../../support/record-builders";

function step(
  round: number,
  shift: number,
  given: { readonly hasPole?: boolean; readonly counted?: boolean } = {},
): Movement {
  const { hasPole = true, counted = true } = given;
  return {
    party: "north",
    issue: "water",
    round,
    before: aPosition({ position: 50, spokenAt: round - 1 }),
    after: aPosition({ position: 50 + shift, spokenAt: round }),
    change: aChange({
      class: shift > 0 ? "hardened" : "softened",
      delta: shift,
      shiftTowardPole: hasPole ? shift : null,
      counted,
      comparable: counted,
      reason: counted ? null : "evidence",
    }),
  };
}

function ledgerOf(movements: readonly Movement[], notCounted: readonly Movement[] = []): MovementLedger {
  const sum = (sign: 1 | -1, hasPole: boolean) =>
    movements
      .filter(({ change }) => (change.shiftTowardPole !== null) === hasPole)
      .reduce((total, { change }) => total + Math.max(0, sign * (change.delta ?? 0)), 0);
  return {
    parties: [
      {
        party: "north",
        concededPoints: sum(-1, true),
        hardenedPoints: sum(1, true),
        towardHighPoints: sum(1, false),
        towardLowPoints: sum(-1, false),
        movements,
        notCounted,
      },
    ],
    firstMoves:
      movements[0] === undefined
        ? []
        : [{ issue: "water", round: movements[0].round, movements: [movements[0]] }],
  };
}

const prepare = (movements: readonly Movement[], notCounted: readonly Movement[] = []) =>
  preparePartyLedger(RECORDS, { ledger: ledgerOf(movements, notCounted), party: "north" });

describe("a party with an own end", () => {
  const model = prepare([step(2, 20), step(3, -5)]);

  it("moved toward the other end and toward its own; the two do not cancel", () => {
    expect(model?.finding).toBe(
      "In 2 counted movements North moved 5 points toward the other end and 20 toward its own end",
    );
    expect(model?.rows).toEqual([
      {
        issue: { id: "water", title: "Water" },
        away: { points: "5", share: 0.25 },
        toward: { points: "20", share: 1 },
        steps: 2,
        first: "North, 10 Feb 2024",
      },
    ]);
  });

  it("has its steps listed, newest first, each with its statement", () => {
    expect(model?.steps.map(({ figures, statement }) => [figures, statement])).toEqual([
      ["50 → 45", "s3"],
      ["50 → 70", "s2"],
    ]);
  });
});

it("a party without an own end moved along the scale", () => {
  const model = prepare([step(2, 20, { hasPole: false }), step(3, -5, { hasPole: false })]);
  expect(model?.columns).toEqual({ away: "Toward 0", toward: "Toward 100" });
  expect(model?.finding).toBe("In 2 counted movements North moved 5 points toward 0 and 20 toward 100");
});

it("a party that lost its own end is read by the scale all along, so that its rows add up", () => {
  const model = prepare([step(2, 20), step(3, 10, { hasPole: false })]);
  expect(model?.byOwnEnd).toBe(false);
  expect(model?.rows[0]?.toward.points).toBe("30");
  expect(model?.finding).toBe(
    "In 2 counted movements North moved 20 points toward its own end and 10 toward 100 while it had no own end",
  );
});

it("what is not counted is listed apart with its reason", () => {
  const model = prepare([step(2, 20)], [step(3, -30, { counted: false })]);
  expect(model?.rows[0]?.away.points).toBe("0");
  expect(model?.notCounted[0]?.reason).toContain("press report");
});

it("a party of which no movement is known has no ledger", () => {
  expect(prepare([])).toBeNull();
});
