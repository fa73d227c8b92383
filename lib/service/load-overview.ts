import "server-only";
import { listPositionStatements } from "../data/sql/list-position-statements";
import type { Slug } from "../domain/model";
import { findPosition } from "../domain/positions/position-at";
import { compareAllDemands } from "./compare-all-demands";
import { compareAllPositions, groupByCell } from "./compare-all-positions";
import { choosePair, getRound, listScaledIssues, poleOfRound } from "./frame-lookups";
import { getFrame } from "./load-frame";
import { loadGaps } from "./load-gaps";
import { loadStatementIndex } from "./load-statements";
import type { Frame, Overview, PositionChange, RoundEntry } from "./read-models";
import { remember } from "./remember";

/**
 * Loads a negotiation as it stood at a round: every position, what changed since the round before, and the gaps
 * between two parties up to it.
 *
 * @param question.a - With `b`, the parties of the gaps; null for the negotiation's own pair.
 * @throws {AppError} `not-found`: no such negotiation or round.
 */
export function loadOverview(question: {
  readonly negotiation: string;
  readonly round: Slug;
  readonly a: Slug | null;
  readonly b: Slug | null;
}): Promise<Overview> {
  const { negotiation, round: roundId, a, b } = question;
  return remember(negotiation, `overview ${roundId} ${a} ${b}`, async () => {
    const frame = await getFrame(negotiation);
    const round = getRound(frame, roundId);
    const previous = frame.rounds[round.ordinal - 2] ?? null;
    const pair = choosePair(frame, a, b);
    const unscaledIssues = frame.issues.filter((issue) => issue.scale === null).map((issue) => issue.id);
    const [cells, unscaled, gaps] = await Promise.all([
      previous === null
        ? firstPositions(frame, round)
        : compareAllPositions(frame, { from: previous, to: round }),
      previous === null
        ? []
        : compareAllDemands(frame, { from: previous, to: round, issues: unscaledIssues }),
      pair === null ? [] : loadGaps(frame, { a: pair[0], b: pair[1], upTo: round.ordinal }),
    ]);
    const moved = unscaled.filter(({ change }) => change.class !== "silent");
    const statements = await loadStatementIndex(negotiation, [
      ...cells.flatMap(({ before, after }) =>
        after?.spokenAt === round.ordinal ? [...after.statements, ...(before?.statements ?? [])] : [],
      ),
      ...moved.flatMap(({ before, after }) => [before, after].filter((id) => id !== null)),
    ]);
    return {
      round,
      previous,
      next: frame.rounds[round.ordinal] ?? null,
      cells,
      unscaled: moved.map(({ standing: _, ...rest }) => rest),
      statements,
      pair,
      gaps,
    };
  });
}

/** At the first round there is nothing to compare with: every position is the first. */
async function firstPositions(frame: Frame, round: RoundEntry): Promise<readonly PositionChange[]> {
  const statements = await listPositionStatements({
    negotiation: frame.negotiation.id,
    rounds: [round.ordinal],
  });
  const cell = groupByCell(statements);
  return listScaledIssues(frame).flatMap((issue) =>
    frame.parties.map((party) => ({
      party: party.id,
      issue: issue.id,
      before: null,
      after: findPosition({
        party: party.id,
        issue: issue.id,
        statements: cell(party.id, issue.id),
        round,
        poleOfRound: poleOfRound(frame, party.id, issue.id),
      }),
      change: null,
      notRepeated: null,
    })),
  );
}
