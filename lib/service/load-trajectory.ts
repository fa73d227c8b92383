import "server-only";
import { listSupersessionsOf } from "../data/demands";
import { listCodedStatements } from "../data/sql/list-coded-statements";
import { evidenceKind } from "../domain/codebook/grades";
import type { Slug } from "../domain/model";
import { listPositions } from "../domain/positions/position-series";
import { groupByCell } from "./compare-all-positions";
import { choosePair, getIssue, getLastRound, poleOfRound } from "./frame-lookups";
import { loadCoderErrors } from "./load-coder-errors";
import { getFrame } from "./load-frame";
import { gapsOnIssue } from "./load-gaps";
import { loadStatements } from "./load-statements";
import type { Trajectory } from "./read-models";
import { remember } from "./remember";

/**
 * Loads how every party's position on an issue ran through the rounds.
 *
 * @param question.ownWordsOnly - Leaves press reports out of lines and gaps; the list of statements keeps them.
 * @throws {AppError} `not-found`: no such negotiation or issue, or it has no rounds yet.
 */
export function loadTrajectory(question: {
  readonly negotiation: string;
  readonly issue: Slug;
  readonly ownWordsOnly: boolean;
}): Promise<Trajectory> {
  const { negotiation, ownWordsOnly } = question;
  return remember(negotiation, `trajectory ${question.issue} ${ownWordsOnly}`, async () => {
    const frame = await getFrame(negotiation);
    const issue = getIssue(frame, question.issue);
    const upTo = getLastRound(frame).ordinal;
    const [coded, statements, supersessions, coderError] = await Promise.all([
      listCodedStatements({ negotiation, after: 0, upTo, issues: [issue.id] }),
      loadStatements(negotiation, { issue: issue.id }),
      listSupersessionsOf(negotiation),
      loadCoderErrors(negotiation),
    ]);
    const cell = groupByCell(
      ownWordsOnly ? coded.filter((statement) => evidenceKind(statement.basis) === "own-words") : coded,
    );
    const pair = choosePair(frame, null, null);
    return {
      issue,
      series: frame.parties.map((party) => ({
        party: party.id,
        steps: listPositions({
          party: party.id,
          issue: issue.id,
          statements: cell(party.id, issue.id),
          rounds: frame.rounds,
          poleOfRound: poleOfRound(frame, party.id, issue.id),
        }),
      })),
      statements: statements.toReversed(),
      supersessions,
      coderError: coderError(issue.id),
      pair,
      gap:
        pair === null || issue.scale === null
          ? []
          : gapsOnIssue(frame, { a: pair[0], b: pair[1], issue: issue.id, upTo, statements: cell }),
    };
  });
}
