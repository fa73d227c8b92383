import type { Change } from "../changes/change";
import { comparePositions, type PositionQuestion } from "../changes/compare-positions";
import type { Slug } from "../model";
import { findPosition, type Position, type RoundMoment } from "../positions/position-at";
import { listPositions } from "../positions/position-series";

/** A party's movement on an issue's scale, from the position it is measured against to the one of a round. */
export type Movement = {
  readonly party: Slug;
  readonly issue: Slug;
  /** Ordinal of the round of the later position. */
  readonly round: number;
  readonly before: Position;
  readonly after: Position;
  /** Rests on the position; whether it counts is in `counted`, why not in `reason` and `withinNoise`. */
  readonly change: Change;
};

/**
 * Lists the movements of a party on an issue after one round up to another, from position to position.
 *
 * A position is measured against the last one that a counted movement led to, at first against the one at `from`.
 * What cannot be compared with it (a press report, a lesser demand) or is smaller than threshold or coder noise leaves
 * the measure where it is. So the counted movements add up, a demand that is passed over for a round and then repeated
 * has not hardened, and small steps in one direction count once they are far enough together. A withdrawal ends the
 * measure: the next position is a new start.
 *
 * @param question.rounds - All rounds of the negotiation, in order.
 * @returns In order of rounds; counted ones, and those of threshold size that do not count, each once.
 * @throws {RangeError} Threshold or coder error is out of range.
 */
export function listMovements(
  question: PositionQuestion & {
    readonly rounds: readonly RoundMoment[];
    readonly from: RoundMoment;
    readonly to: RoundMoment;
  },
): readonly Movement[] {
  const { party, issue, from, to } = question;
  const moments = question.rounds.filter(({ ordinal }) => ordinal > from.ordinal && ordinal <= to.ordinal);
  const momentOf = new Map(moments.map((moment) => [moment.ordinal, moment]));
  const movements: Movement[] = [];
  let last = findPosition({ ...question, round: from });
  let measure: RoundMoment | null = last === null || last.position === null ? null : from;
  for (const step of listPositions({ ...question, rounds: moments })) {
    const to = momentOf.get(step.spokenAt);
    if (to === undefined) continue;
    if (measure === null || step.position === null) {
      measure = step.position === null ? null : to;
    } else {
      const { before, after, change } = comparePositions({ ...question, from: measure, to });
      if (before !== null && after !== null && change?.restsOn === "position") {
        const isNew = last?.position !== step.position;
        if (change.counted || isNew)
          movements.push({ party, issue, round: to.ordinal, before, after, change });
        if (change.counted) measure = to;
      }
    }
    last = step;
  }
  return movements;
}
