import "server-only";
import { listCodedStatements } from "../data/sql/list-coded-statements";
import type { Slug } from "../domain/model";
import { listPositions } from "../domain/positions/position-series";
import { compareAllPositions, groupByCell } from "./compare-all-positions";
import { getLastRound, getParty, listScaledIssues, poleOfRound } from "./frame-lookups";
import { loadDemands } from "./load-demand";
import { getFrame } from "./load-frame";
import { loadStatementIndex } from "./load-statements";
import type { PartyPage } from "./read-models";
import { remember } from "./remember";

/** Loads a party: where it stands as of the last round, how it came there, and its demands. @throws {AppError} `not-found`. */
export function loadParty(question: {
  readonly negotiation: string;
  readonly party: Slug;
}): Promise<PartyPage> {
  const { negotiation } = question;
  return remember(negotiation, `party ${question.party}`, async () => {
    const frame = await getFrame(negotiation);
    const party = getParty(frame, question.party);
    const last = getLastRound(frame);
    const first = frame.rounds[0];
    const [coded, demands, changes] = await Promise.all([
      listCodedStatements({ negotiation, after: 0, upTo: last.ordinal, parties: [party.id] }),
      loadDemands({ negotiation, party: party.id }),
      first === undefined || first.ordinal === last.ordinal
        ? []
        : compareAllPositions(frame, { from: first, to: last }),
    ]);
    const cell = groupByCell(coded);
    const series = listScaledIssues(frame).map(({ id }) => ({
      issue: id,
      steps: listPositions({
        party: party.id,
        issue: id,
        statements: cell(party.id, id),
        rounds: frame.rounds,
        poleOfRound: poleOfRound(frame, party.id, id),
      }),
    }));
    const positions = changes.filter((change) => change.party === party.id);
    const statements = await loadStatementIndex(negotiation, [
      ...positions.flatMap(({ after }) => after?.statements ?? []),
      ...demands.flatMap(({ latest }) => (latest === null ? [] : [latest])),
    ]);
    return { party, positions, demands, statements, series };
  });
}
