import "server-only";
import { listDemands, listSupersessionsOf } from "../data/demands";
import { listCodedStatements } from "../data/sql/list-coded-statements";
import { listPositionStatements } from "../data/sql/list-position-statements";
import { comparePositions } from "../domain/changes/compare-positions";
import type { CodedStatement, Slug } from "../domain/model";
import { findPosition } from "../domain/positions/position-at";
import { listScaledIssues, poleOfRound } from "./frame-lookups";
import { loadCoderErrors } from "./load-coder-errors";
import type { Frame, PositionChange, RoundEntry } from "./read-models";

/** Groups coded statements by party and issue. */
export function groupByCell(
  statements: readonly CodedStatement[],
): (party: Slug, issue: Slug) => readonly CodedStatement[] {
  const cells = new Map<string, CodedStatement[]>();
  for (const statement of statements) {
    const key = `${statement.party} ${statement.issue}`;
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, [statement]);
    else cell.push(statement);
  }
  return (party, issue) => cells.get(`${party} ${issue}`) ?? [];
}

/**
 * Compares every party's position on every issue with a scale between two rounds.
 *
 * Reads the statements that the positions rest on, and of what lies between only the threads of demands whose
 * successor might be a lesser one.
 *
 * @returns One entry per issue and party in display order; `change` is null where nothing was stated up to `to`.
 */
export async function compareAllPositions(
  frame: Frame,
  { from, to }: { readonly from: RoundEntry; readonly to: RoundEntry },
): Promise<readonly PositionChange[]> {
  const negotiation = frame.negotiation.id;
  const [atRounds, supersessions, coderError] = await Promise.all([
    listPositionStatements({ negotiation, rounds: [from.ordinal, to.ordinal] }),
    listSupersessionsOf(negotiation),
    loadCoderErrors(negotiation),
  ]);
  const atCell = groupByCell(atRounds);
  const earlier = listScaledIssues(frame).flatMap((issue) =>
    frame.parties.flatMap((party) => {
      const poles = poleOfRound(frame, party.id, issue.id);
      const statements = atCell(party.id, issue.id);
      const before = findPosition({
        party: party.id,
        issue: issue.id,
        statements,
        round: from,
        poleOfRound: poles,
      });
      const after = findPosition({
        party: party.id,
        issue: issue.id,
        statements,
        round: to,
        poleOfRound: poles,
      });
      const shared = before?.demands.some((demand) => after?.demands.includes(demand)) ?? true;
      return before === null || shared ? [] : before.demands;
    }),
  );
  const [between, titles] = await Promise.all([
    earlier.length === 0
      ? []
      : listCodedStatements({ negotiation, after: from.ordinal, upTo: to.ordinal, demands: earlier }),
    earlier.length === 0 ? [] : listDemands(negotiation, { ids: earlier }),
  ]);
  const titleOf = new Map(titles.map(({ demand }) => [demand.id, demand.title]));
  const known = new Set(atRounds.map((statement) => statement.id));
  const cell = groupByCell([...atRounds, ...between.filter((statement) => !known.has(statement.id))]);

  return listScaledIssues(frame).flatMap((issue) =>
    frame.parties.map((party) => {
      const compared = comparePositions({
        party: party.id,
        issue: issue.id,
        statements: cell(party.id, issue.id),
        supersessions,
        from,
        to,
        poleOfRound: poleOfRound(frame, party.id, issue.id),
        threshold: frame.negotiation.threshold,
        coderError: coderError(issue.id),
      });
      const lesser = compared.change?.reason === "lesser-demand" ? compared.before : null;
      const demand = lesser?.demands[0];
      return {
        party: party.id,
        issue: issue.id,
        ...compared,
        notRepeated:
          demand === undefined || lesser === null
            ? null
            : { demand, title: titleOf.get(demand) ?? demand, position: lesser.position },
      };
    }),
  );
}
