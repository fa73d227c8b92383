import type { Demand, Supersession } from "../domain/model";
import { database } from "./database";
import type { Demand as DemandRow } from "./prisma-client/client";

function toDemand(row: DemandRow): Demand {
  return {
    id: row.id,
    party: row.partyId,
    issue: row.issueId,
    topic: row.topic,
    title: row.title,
    supersedes: row.supersedesId,
    fromStatement: row.fromStatementId,
    supersedesReason: row.supersedesReason,
  };
}

/** One demand, or null. */
export async function findDemand(negotiationId: string, id: string): Promise<Demand | null> {
  const row = await database().prisma.demand.findUnique({
    where: { negotiationId_id: { negotiationId, id } },
  });
  return row === null ? null : toDemand(row);
}

/** Demands in order of id, each with the number of its statements. `after` (exclusive) and `limit` page. */
export async function listDemands(
  negotiationId: string,
  filter: {
    readonly party?: string;
    readonly issue?: string;
    readonly ids?: readonly string[];
    readonly after?: string;
    readonly limit?: number;
  } = {},
): Promise<readonly { readonly demand: Demand; readonly statements: number }[]> {
  const { party, issue, ids, after, limit } = filter;
  const rows = await database().prisma.demand.findMany({
    where: {
      negotiationId,
      ...(party === undefined ? {} : { partyId: party }),
      ...(issue === undefined ? {} : { issueId: issue }),
      AND: [
        ids === undefined ? {} : { id: { in: [...ids] } },
        after === undefined ? {} : { id: { gt: after } },
      ],
    },
    include: { _count: { select: { statements: true } } },
    orderBy: { id: "asc" },
    ...(limit === undefined ? {} : { take: limit }),
  });
  return rows.map(({ _count, ...row }) => ({ demand: toDemand(row), statements: _count.statements }));
}

/** The demands that took the place of this one. */
export async function listSupersedingDemands(negotiationId: string, id: string): Promise<readonly Demand[]> {
  const rows = await database().prisma.demand.findMany({
    where: { negotiationId, supersedesId: id },
    orderBy: { id: "asc" },
  });
  return rows.map(toDemand);
}

/** Every supersession of the negotiation, with the ordinal of the round in which it happened. */
export async function listSupersessionsOf(negotiationId: string): Promise<readonly Supersession[]> {
  const rows = await database().prisma.demand.findMany({
    where: { negotiationId, supersedesId: { not: null } },
    select: { id: true, supersedesId: true, fromStatement: { select: { roundOrdinal: true } } },
    orderBy: { id: "asc" },
  });
  return rows.flatMap(({ id, supersedesId, fromStatement }) =>
    supersedesId === null || fromStatement === null
      ? []
      : [{ demand: supersedesId, by: id, round: fromStatement.roundOrdinal }],
  );
}
