import type { Standing } from "../changes/change";
import { WITHDRAWN_FIRMNESS } from "../codebook/grades";
import type { CodedStatement, Supersession } from "../model";
import { compareLatestFirst } from "./statement-order";
import { isSupersededSince } from "./superseded";

/**
 * Finds what stands of one demand at a round: its latest statement that is not an analyst's reading.
 *
 * From the round in which another demand takes its place it no longer stands, unless it is stated again in a later one.
 *
 * @param question.statements - Of one demand, in any order; later rounds are ignored.
 * @param question.supersessions - Those of other demands are ignored.
 * @param question.round - Ordinal of the round asked about, from 1.
 * @returns Null when nothing was stated up to that round. A withdrawn or superseded demand has no position.
 */
export function findStandingStatement(question: {
  readonly statements: readonly CodedStatement[];
  readonly supersessions: readonly Supersession[];
  readonly round: number;
}): Standing | null {
  const { statements, supersessions, round } = question;
  const latest = statements
    .filter((statement) => statement.round <= round && statement.basis !== "analyst")
    .sort(compareLatestFirst)[0];
  if (latest === undefined) return null;
  const superseded = isSupersededSince(supersessions, {
    demand: latest.demand,
    since: latest.round,
    upTo: round,
  });
  const state = superseded ? "superseded" : latest.firmness === WITHDRAWN_FIRMNESS ? "withdrawn" : "stated";
  return {
    state,
    position: state === "stated" ? latest.position : null,
    fallback: state === "stated" ? latest.fallback : null,
    firmness: latest.firmness,
    basis: latest.basis,
    spokenAt: latest.round,
    date: latest.date,
    wording: latest.wording,
    statements: [latest.id],
    demands: [latest.demand],
  };
}
