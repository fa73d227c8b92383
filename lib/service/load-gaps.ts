import "server-only";
import { listCodedStatements } from "../data/sql/list-coded-statements";
import { type GapPoint, measureGapSeries } from "../domain/gaps/gap-series";
import type { CodedStatement, Slug } from "../domain/model";
import { findPosition } from "../domain/positions/position-at";
import { groupByCell } from "./compare-all-positions";
import { listScaledIssues, poleOfRound } from "./frame-lookups";
import { askRecord } from "./open-record";
import type { Frame, IssueGaps } from "./read-models";

/** The gap between two parties at every round up to one, on one issue. */
export function gapsOnIssue(
  frame: Frame,
  {
    a,
    b,
    issue,
    upTo,
    statements,
  }: {
    readonly a: Slug;
    readonly b: Slug;
    readonly issue: Slug;
    readonly upTo: number;
    readonly statements: (party: Slug, issue: Slug) => readonly CodedStatement[];
  },
): readonly GapPoint[] {
  const at = (party: Slug) => {
    const poles = poleOfRound(frame, party, issue);
    const own = statements(party, issue);
    return (round: { readonly ordinal: number; readonly end: string }) =>
      findPosition({ party, issue, statements: own, round, poleOfRound: poles });
  };
  return measureGapSeries({ rounds: frame.rounds.slice(0, upTo), a: at(a), b: at(b) });
}

/**
 * Loads the gap between two parties at every round up to one, per issue with a scale.
 *
 * @param question.upTo - Ordinal of the last round.
 */
export async function loadGaps(
  frame: Frame,
  {
    a,
    b,
    upTo,
    issues,
  }: { readonly a: Slug; readonly b: Slug; readonly upTo: number; readonly issues?: readonly Slug[] },
): Promise<readonly IssueGaps[]> {
  const asked = issues ?? listScaledIssues(frame).map((issue) => issue.id);
  const negotiation = frame.negotiation.id;
  const statements = groupByCell(
    await askRecord(negotiation, () =>
      listCodedStatements({ negotiation, after: 0, upTo, parties: [a, b], issues: asked }),
    ),
  );
  return asked.map((issue) => ({ issue, points: gapsOnIssue(frame, { a, b, issue, upTo, statements }) }));
}
