import type { CodedStatement, Slug, Supersession } from "../model";
import type { PoleOfRound, RoundMoment } from "../positions/position-at";
import { listMovements, type Movement } from "./movements";

/** What a party gave and took between two rounds, in scale points. */
export type PartyMovement = {
  readonly party: Slug;
  /** Sum of counted movements away from the own pole, 0 or more. */
  readonly concededPoints: number;
  /** Sum of counted movements toward the own pole, 0 or more. */
  readonly hardenedPoints: number;
  /** Sum of counted movements at rounds at which the party had no pole, 0 or more, by direction. */
  readonly towardHighPoints: number;
  readonly towardLowPoints: number;
  /** The counted movements, in order of round and issue. */
  readonly movements: readonly Movement[];
  /** Movements left out because they are not comparable or within coder noise; the reason is in `change`. */
  readonly notCounted: readonly Movement[];
};

export type FirstMove = {
  readonly issue: Slug;
  /** Ordinal of the round of the first counted movement on the issue. */
  readonly round: number;
  /** Who moved in it; several where they moved in the same round. */
  readonly movements: readonly Movement[];
};

export type MovementLedger = {
  /** In the order in which the parties were given. */
  readonly parties: readonly PartyMovement[];
  /** Issues on which anybody moved, in the order in which they were given. */
  readonly firstMoves: readonly FirstMove[];
};

/**
 * Measures what each party conceded and hardened between two rounds, and who moved first on each issue.
 *
 * Only movements count that are comparable, above the threshold and above coder noise; see {@link listMovements}.
 * Both sums are never negative and do not cancel: 20 conceded and 20 taken back is 20 and 20.
 *
 * @param question.statements - Of all these parties and issues up to `to`, in any order.
 * @param question.rounds - All rounds of the negotiation, in order.
 * @param question.from - The earlier round, whose positions are the start; `to` the later one, inclusive.
 * @param question.threshold - Scale points from which on a difference counts as a movement, above 0.
 * @param question.coderError - Standard error of one code on an issue, in scale points; null while unknown.
 * @throws {RangeError} `from` is not before `to`, or threshold or coder error is out of range.
 */
export function measureMovementLedger(question: {
  readonly parties: readonly Slug[];
  readonly issues: readonly Slug[];
  readonly statements: readonly CodedStatement[];
  readonly supersessions: readonly Supersession[];
  readonly rounds: readonly RoundMoment[];
  readonly from: RoundMoment;
  readonly to: RoundMoment;
  readonly poleOfRound: (party: Slug, issue: Slug) => PoleOfRound;
  readonly threshold: number;
  readonly coderError: (issue: Slug) => number | null;
}): MovementLedger {
  const { parties, issues, statements, supersessions, rounds, from, to, threshold } = question;
  if (from.ordinal >= to.ordinal) {
    throw new RangeError(`from must be before to, not round ${from.ordinal} before ${to.ordinal}`);
  }
  const cells = parties.flatMap((party) =>
    issues.flatMap((issue) =>
      listMovements({
        party,
        issue,
        statements: statements.filter((statement) => statement.party === party && statement.issue === issue),
        supersessions,
        rounds,
        from,
        to,
        poleOfRound: question.poleOfRound(party, issue),
        threshold,
        coderError: question.coderError(issue),
      }),
    ),
  );
  const inOrder = cells.sort(
    (a, b) => a.round - b.round || issues.indexOf(a.issue) - issues.indexOf(b.issue),
  );
  const counted = inOrder.filter(({ change }) => change.counted);
  return {
    parties: parties.map((party) => sumUp(party, inOrder)),
    firstMoves: issues.flatMap((issue) => findFirstMove(issue, counted)),
  };
}

function sumUp(party: Slug, inOrder: readonly Movement[]): PartyMovement {
  const own = inOrder.filter((movement) => movement.party === party);
  const movements = own.filter(({ change }) => change.counted);
  const sum = (pointsOf: (movement: Movement) => number) =>
    movements.reduce((total, movement) => total + Math.max(0, pointsOf(movement)), 0);
  const unpoled = ({ change }: Movement) => (change.shiftTowardPole === null ? (change.delta ?? 0) : 0);
  return {
    party,
    concededPoints: sum(({ change }) => -(change.shiftTowardPole ?? 0)),
    hardenedPoints: sum(({ change }) => change.shiftTowardPole ?? 0),
    towardHighPoints: sum(unpoled),
    towardLowPoints: sum((movement) => -unpoled(movement)),
    movements,
    notCounted: own.filter(({ change }) => !change.counted),
  };
}

function findFirstMove(issue: Slug, counted: readonly Movement[]): readonly FirstMove[] {
  const first = counted.find((movement) => movement.issue === issue);
  if (first === undefined) return [];
  const { round } = first;
  return [
    {
      issue,
      round,
      movements: counted.filter((movement) => movement.issue === issue && movement.round === round),
    },
  ];
}
