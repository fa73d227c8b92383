import type { Pole } from "../codebook/grades";
import { WITHDRAWN_FIRMNESS } from "../codebook/grades";
import type { CodedStatement, Slug, Supersession } from "../model";
import { findPosition, type PoleOfRound, type Position, type RoundMoment } from "../positions/position-at";
import { isSupersededSince } from "../positions/superseded";
import type { Change } from "./change";
import { measureShift } from "./measure-shift";
import { toChange } from "./to-change";

/** Where a party stood on an issue at two rounds, and what became of it. */
export type PositionComparison = {
  readonly before: Position | null;
  readonly after: Position | null;
  /** Null when nothing was stated up to the later round. */
  readonly change: Change | null;
};

/** What a comparison of positions needs beside the two rounds. */
export type PositionQuestion = {
  readonly party: Slug;
  readonly issue: Slug;
  /**
   * In any order: those that the two positions rest on, and what was said after the earlier round on the demands of
   * the earlier position. Those of other parties and issues and analysts' readings are ignored.
   */
  readonly statements: readonly CodedStatement[];
  readonly supersessions: readonly Supersession[];
  readonly poleOfRound: PoleOfRound;
  /** Scale points from which on a difference counts as a movement, above 0. */
  readonly threshold: number;
  /** Standard error of one code on the issue, in scale points; null while unknown. */
  readonly coderError: number | null;
};

/**
 * Compares a party's position on an issue between two rounds.
 *
 * @param question.from - The earlier round A; `to` the later round B.
 * @throws {RangeError} `from` is not before `to`, or threshold or coder error is out of range.
 */
export function comparePositions(
  question: PositionQuestion & { readonly from: RoundMoment; readonly to: RoundMoment },
): PositionComparison {
  const { from, to, supersessions, poleOfRound, threshold, coderError } = question;
  if (from.ordinal >= to.ordinal) {
    throw new RangeError(`from must be before to, not round ${from.ordinal} before ${to.ordinal}`);
  }
  const before = findPosition({ ...question, round: from });
  const after = findPosition({ ...question, round: to });
  if (after === null) return { before, after, change: null };
  const poleAtLater = poleOfRound(to.ordinal);
  const toLesserDemand =
    before !== null &&
    isLesserDemand(before, after, poleAtLater) &&
    !wasGivenUp(before, poleAtLater, {
      supersessions,
      upTo: to.ordinal,
      since: question.statements.filter(
        ({ round, basis }) => round > from.ordinal && round <= to.ordinal && basis !== "analyst",
      ),
    });
  return {
    before,
    after,
    change: toChange({
      before,
      after,
      poleAtLater,
      threshold,
      coderError,
      toLesserDemand,
      supersededBy: null,
    }),
  };
}

/** A movement away from the own pole, of which the two ends are different demands. */
function isLesserDemand(before: Position, after: Position, poleAtLater: Pole): boolean {
  const { shiftTowardPole } = measureShift({ before, after, poleAtLater });
  if (shiftTowardPole === null || shiftTowardPole >= 0) return false;
  return !before.demands.some((demand) => after.demands.includes(demand));
}

/** Whether one of the demands of the earlier position was withdrawn, superseded or stated lower since. */
function wasGivenUp(
  before: Position,
  pole: Pole,
  {
    since,
    supersessions,
    upTo,
  }: {
    readonly since: readonly CodedStatement[];
    readonly supersessions: readonly Supersession[];
    readonly upTo: number;
  },
): boolean {
  const isLower = (position: number | null) => {
    if (position === null || before.position === null) return false;
    return pole === "high" ? position < before.position : pole === "low" && position > before.position;
  };
  return before.demands.some(
    (demand) =>
      isSupersededSince(supersessions, { demand, since: before.spokenAt, upTo }) ||
      since.some(
        (statement) =>
          statement.demand === demand &&
          (statement.firmness === WITHDRAWN_FIRMNESS || isLower(statement.position)),
      ),
  );
}
