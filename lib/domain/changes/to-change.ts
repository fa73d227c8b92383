import { evidenceKind } from "../codebook/grades";
import type { Slug } from "../model";
import type { Change, ChangeClass, Incomparability, Standing } from "./change";
import { classifyChange, type StandingPair } from "./change-table";
import { measureShift } from "./measure-shift";

/** A difference of two independent codes exceeds this many standard errors of one code in 5 % of cases by chance. */
export const NOISE_FACTOR = 1.96 * Math.SQRT2;

/**
 * Puts a change together: its class, how far it went, what it rests on and what it cannot promise.
 *
 * @param pair.coderError - Standard error of one code on the issue, in scale points, 0 or more; null while unknown.
 * @param pair.toLesserDemand - Whether a lesser demand was named while the greater one stands.
 * @param pair.supersededBy - The demand that took its place between the two rounds, or null.
 * @returns `comparable` is true for a change without an earlier side: there is nothing to compare with.
 * @throws {RangeError} The threshold is not above 0, or the coder error is below 0.
 */
export function toChange(
  pair: StandingPair & {
    readonly coderError: number | null;
    readonly toLesserDemand: boolean;
    readonly supersededBy: Slug | null;
  },
): Change {
  const { before, after, threshold, coderError } = pair;
  if (coderError !== null && !(coderError >= 0)) {
    throw new RangeError(`coderError must be 0 or more, not ${coderError}`);
  }
  const shift = measureShift(pair);
  const changeClass = classifyChange(pair);
  const restsOn = basisOfClass(changeClass, { delta: shift.delta, threshold, before, after });
  const reason = findIncomparability(before, after, pair.toLesserDemand);
  const withinNoise =
    coderError === null
      ? null
      : restsOn === "position" && Math.abs(shift.delta ?? 0) < NOISE_FACTOR * coderError;
  return {
    class: changeClass,
    ...shift,
    restsOn,
    comparable: reason === null,
    reason,
    withinNoise,
    counted: reason === null && withinNoise !== true,
    supersededBy: changeClass === "withdrawn" && after.state === "superseded" ? pair.supersededBy : null,
  };
}

/** A demand that is superseded rests on no statement of its own, so that there is no evidence to hold against another. */
function findIncomparability(
  before: Standing | null,
  after: Standing,
  toLesserDemand: boolean,
): Incomparability | null {
  if (before === null) return null;
  const superseded = before.state === "superseded" || after.state === "superseded";
  if (!superseded && evidenceKind(before.basis) !== evidenceKind(after.basis)) return "evidence";
  return toLesserDemand ? "lesser-demand" : null;
}

function basisOfClass(
  changeClass: ChangeClass,
  facts: Pick<StandingPair, "before" | "after" | "threshold"> & { readonly delta: number | null },
): Change["restsOn"] {
  switch (changeClass) {
    case "mixed":
    case "toward-high":
    case "toward-low":
      return "position";
    case "hardened":
    case "softened":
      return Math.abs(facts.delta ?? 0) >= facts.threshold ? "position" : "firmness";
    case "withdrawn":
      return facts.after.state === "superseded" ? "neither" : "firmness";
    case "retabled":
      return facts.before?.state === "superseded" ? "neither" : "firmness";
    case "new":
    case "silent":
    case "reworded":
    case "restated":
      return "neither";
  }
}
