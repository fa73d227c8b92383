import "server-only";
import { listSupersessionsOf } from "../data/demands";
import { listCodedStatements } from "../data/sql/list-coded-statements";
import { type MovementLedger, measureMovementLedger } from "../domain/gaps/movement-ledger";
import { getLastRound, listScaledIssues, poleOfRound } from "./frame-lookups";
import { loadCoderErrors } from "./load-coder-errors";
import { getFrame } from "./load-frame";
import { remember } from "./remember";

/**
 * Loads what every party gave and took over the whole negotiation, and who moved first on each issue.
 *
 * @throws {AppError} `not-found`: no such negotiation, or it has no rounds yet.
 */
export function loadLedger(negotiation: string): Promise<MovementLedger> {
  return remember(negotiation, "ledger", async () => {
    const frame = await getFrame(negotiation);
    const to = getLastRound(frame);
    const from = frame.rounds[0];
    if (from === undefined || from.ordinal === to.ordinal) return { parties: [], firstMoves: [] };
    const [statements, supersessions, coderError] = await Promise.all([
      listCodedStatements({ negotiation, after: 0, upTo: to.ordinal }),
      listSupersessionsOf(negotiation),
      loadCoderErrors(negotiation),
    ]);
    return measureMovementLedger({
      parties: frame.parties.map(({ id }) => id),
      issues: listScaledIssues(frame).map(({ id }) => id),
      statements,
      supersessions,
      rounds: frame.rounds,
      from,
      to,
      poleOfRound: (party, issue) => poleOfRound(frame, party, issue),
      threshold: frame.negotiation.threshold,
      coderError,
    });
  });
}
