import type { Pole } from "../codebook/grades";
import type { CodedStatement, Round, Slug, Supersession } from "../model";
import { findStandingStatement } from "../positions/standing-statement";
import { findSupersedingDemand } from "../positions/superseded";
import type { Change, Standing } from "./change";
import { toChange } from "./to-change";

/** What stood of a demand at two rounds, and what became of it. */
export type DemandComparison = {
  readonly before: Standing | null;
  readonly after: Standing | null;
  /** Null where there is nothing to list: nothing stated so far, or superseded before and not stated again. */
  readonly change: Change | null;
};

/**
 * Compares a demand between two rounds by its standing statements.
 *
 * @param question.statements - In any order; those of other demands and analysts' readings are ignored.
 * @param question.from - The earlier round A; `to` the later round B.
 * @param question.poleAtLater - The party's own pole on the issue at B.
 * @param question.threshold - Scale points from which on a difference counts as a movement, above 0.
 * @param question.coderError - Standard error of one code on the issue, in scale points; null while unknown.
 * @throws {RangeError} `from` is not before `to`, or threshold or coder error is out of range.
 */
export function compareDemand(question: {
  readonly demand: Slug;
  readonly statements: readonly CodedStatement[];
  readonly supersessions: readonly Supersession[];
  readonly from: Pick<Round, "ordinal">;
  readonly to: Pick<Round, "ordinal">;
  readonly poleAtLater: Pole;
  readonly threshold: number;
  readonly coderError: number | null;
}): DemandComparison {
  const { demand, supersessions, from, to, poleAtLater, threshold, coderError } = question;
  if (from.ordinal >= to.ordinal) {
    throw new RangeError(`from must be before to, not round ${from.ordinal} before ${to.ordinal}`);
  }
  const statements = question.statements.filter((statement) => statement.demand === demand);
  const before = findStandingStatement({ statements, supersessions, round: from.ordinal });
  const after = findStandingStatement({ statements, supersessions, round: to.ordinal });
  if (after === null) return { before, after, change: null };
  if (before?.state === "superseded" && before.spokenAt === after.spokenAt) {
    return { before, after, change: null };
  }
  const supersededBy = findSupersedingDemand(supersessions, {
    demand,
    since: after.spokenAt,
    upTo: to.ordinal,
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
      supersededBy,
      toLesserDemand: false,
    }),
  };
}
