import type { Slug } from "../model";
import type { Position, RoundMoment } from "../positions/position-at";
import { type Gap, measureGap } from "./measure-gap";

/** The gap between two parties on an issue at one round. */
export type GapPoint = {
  /** Ordinal of the round. */
  readonly round: number;
  /** Scale points 0 to 100; null while either party has no position. `residual` and `zone` are then null as well. */
  readonly gap: number | null;
  readonly residual: number | null;
  readonly zone: Gap["zone"];
  /** Whether either party spoke on the issue at this round; else both positions are carried forward. */
  readonly spoken: boolean;
  /** The two positions and fallbacks, in scale points; null where the party has none. */
  readonly a: GapSide | null;
  readonly b: GapSide | null;
  /** The statements of both sides that the numbers come from. */
  readonly statements: readonly Slug[];
};

export type GapSide = {
  readonly position: number;
  readonly fallback: number | null;
  /** Rounds since it was last said; 0 when said at this one. */
  readonly ageRounds: number;
};

/**
 * Measures the gap between two parties on an issue at each of some rounds.
 *
 * @param question.rounds - In the order wanted.
 * @param question.a - Finds one party's position at a round; null when it has said nothing so far.
 * @param question.b - The other party's, on the same issue.
 * @returns One point per round, in the same order.
 * @throws {RangeError} A position is outside 0 to 100.
 */
export function measureGapSeries<R extends RoundMoment>(question: {
  readonly rounds: readonly R[];
  readonly a: (round: R) => Position | null;
  readonly b: (round: R) => Position | null;
}): readonly GapPoint[] {
  return question.rounds.map((round) => {
    const [one, other] = [question.a(round), question.b(round)];
    const [a, b] = [toSide(one), toSide(other)];
    return {
      round: round.ordinal,
      ...(a === null || b === null ? { gap: null, residual: null, zone: null } : measureGap(a, b)),
      spoken: one?.age.rounds === 0 || other?.age.rounds === 0,
      a,
      b,
      statements: [...(one?.statements ?? []), ...(other?.statements ?? [])],
    };
  });
}

function toSide(position: Position | null): GapSide | null {
  if (position === null || position.position === null) return null;
  return { position: position.position, fallback: position.fallback, ageRounds: position.age.rounds };
}
