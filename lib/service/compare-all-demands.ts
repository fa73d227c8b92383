import "server-only";
import { listDemands, listSupersessionsOf } from "../data/demands";
import { listStandingStatements } from "../data/sql/list-standing-statements";
import { compareDemand } from "../domain/changes/compare-demands";
import type { CodedStatement, Slug } from "../domain/model";
import { poleOfRound } from "./frame-lookups";
import { loadCoderErrors } from "./load-coder-errors";
import type { DemandChange, Frame, RoundEntry } from "./read-models";

/**
 * Compares every demand between two rounds by its standing statements.
 *
 * @returns In order of issue, party and demand; demands of which nothing stood at either round are left out.
 */
export async function compareAllDemands(
  frame: Frame,
  {
    from,
    to,
    issues,
  }: { readonly from: RoundEntry; readonly to: RoundEntry; readonly issues?: readonly Slug[] },
): Promise<readonly (DemandChange & { readonly standing: ReturnType<typeof compareDemand> })[]> {
  const negotiation = frame.negotiation.id;
  const [statements, demands, supersessions, coderError] = await Promise.all([
    listStandingStatements({ negotiation, rounds: [from.ordinal, to.ordinal] }),
    listDemands(negotiation),
    listSupersessionsOf(negotiation),
    loadCoderErrors(negotiation),
  ]);
  const threads = new Map<Slug, CodedStatement[]>();
  for (const statement of statements) {
    const thread = threads.get(statement.demand);
    if (thread === undefined) threads.set(statement.demand, [statement]);
    else thread.push(statement);
  }
  const place = (ids: readonly { readonly id: Slug }[], id: Slug) =>
    ids.findIndex((candidate) => candidate.id === id);
  return demands
    .filter(({ demand }) => issues === undefined || issues.includes(demand.issue))
    .map(({ demand }) => {
      const standing = compareDemand({
        demand: demand.id,
        statements: threads.get(demand.id) ?? [],
        supersessions,
        from,
        to,
        poleAtLater: poleOfRound(frame, demand.party, demand.issue)(to.ordinal),
        threshold: frame.negotiation.threshold,
        coderError: coderError(demand.issue),
      });
      return { demand, standing };
    })
    .flatMap(({ demand, standing }) =>
      standing.change === null
        ? []
        : [
            {
              demand,
              standing,
              change: standing.change,
              before: standing.before?.statements[0] ?? null,
              after: standing.after?.statements[0] ?? null,
            },
          ],
    )
    .sort(
      (a, b) =>
        place(frame.issues, a.demand.issue) - place(frame.issues, b.demand.issue) ||
        place(frame.parties, a.demand.party) - place(frame.parties, b.demand.party) ||
        (a.demand.id < b.demand.id ? -1 : 1),
    );
}
