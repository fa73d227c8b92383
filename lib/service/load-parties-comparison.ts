import "server-only";
import { listPositionStatements } from "../data/sql/list-position-statements";
import { measureGap } from "../domain/gaps/measure-gap";
import type { Slug } from "../domain/model";
import { findPosition, type Position } from "../domain/positions/position-at";
import { groupByCell } from "./compare-all-positions";
import { getParty, getRound, listScaledIssues, poleOfRound } from "./frame-lookups";
import { getFrame } from "./load-frame";
import { loadStatementIndex } from "./load-statements";
import type { PartiesComparison } from "./read-models";
import { remember } from "./remember";

/**
 * Compares two parties at one round, issue by issue.
 *
 * @throws {AppError} `not-found`: no such negotiation, round or party.
 */
export function loadPartiesComparison(question: {
  readonly negotiation: string;
  readonly round: Slug;
  readonly a: Slug;
  readonly b: Slug;
}): Promise<PartiesComparison> {
  const { negotiation, a, b } = question;
  return remember(negotiation, `parties ${question.round} ${a} ${b}`, async () => {
    const frame = await getFrame(negotiation);
    const round = getRound(frame, question.round);
    const parties = [getParty(frame, a).id, getParty(frame, b).id];
    const cell = groupByCell(await listPositionStatements({ negotiation, rounds: [round.ordinal] }));
    const at = (party: Slug, issue: Slug) =>
      findPosition({
        party,
        issue,
        statements: cell(party, issue),
        round,
        poleOfRound: poleOfRound(frame, party, issue),
      });
    const rows = listScaledIssues(frame).map(({ id }) => {
      const [one, other] = [at(a, id), at(b, id)];
      return { issue: id, a: one, b: other, ...between(one, other) };
    });
    const statements = await loadStatementIndex(
      negotiation,
      parties.flatMap((party) =>
        listScaledIssues(frame).flatMap(({ id }) => at(party, id)?.statements ?? []),
      ),
    );
    return { round, a, b, rows, statements };
  });
}

function between(
  one: Position | null,
  other: Position | null,
): Pick<PartiesComparison["rows"][number], "gap" | "residual" | "zone"> {
  if (one === null || other === null || one.position === null || other.position === null) {
    return { gap: null, residual: null, zone: null };
  }
  return measureGap(
    { position: one.position, fallback: one.fallback },
    { position: other.position, fallback: other.fallback },
  );
}
