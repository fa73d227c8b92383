import { CREDIBILITIES } from "../domain/codebook/grades";
import type { Coding, Evidence, Source, Statement } from "../domain/model";
import { database } from "./database";
import type { Prisma } from "./prisma-client/client";
import { toBasis, toConfidence, toFirmness, toIsoDate, toMember } from "./rows";
import { toSource } from "./sources";
import type { Transaction } from "./write-transaction";

export type StatementWithSources = Omit<Statement, "evidence"> & {
  readonly evidence: readonly (Evidence & { readonly cited: Source })[];
};

const INCLUDED = {
  demand: { select: { partyId: true, issueId: true, topic: true, title: true } },
  evidence: { include: { source: true }, orderBy: { ordinal: "asc" } },
} as const satisfies Prisma.StatementInclude;

type Row = Prisma.StatementGetPayload<{ include: typeof INCLUDED }>;

/** Oldest first: by round, then date, then id. */
const IN_ORDER: Prisma.StatementOrderByWithRelationInput[] = [
  { roundOrdinal: "asc" },
  { date: "asc" },
  { id: "asc" },
];

export type StatementFilter = {
  readonly party?: string;
  readonly issue?: string;
  readonly round?: string;
  readonly demand?: string;
  readonly source?: string;
  readonly basis?: string;
  readonly ids?: readonly string[];
};

function toWhere(negotiationId: string, filter: StatementFilter): Prisma.StatementWhereInput {
  const { party, issue, round, demand, source, basis, ids } = filter;
  return {
    negotiationId,
    ...(demand === undefined ? {} : { demandId: demand }),
    ...(round === undefined ? {} : { roundId: round }),
    ...(basis === undefined ? {} : { basis }),
    ...(ids === undefined ? {} : { id: { in: [...ids] } }),
    ...(party === undefined && issue === undefined
      ? {}
      : {
          demand: {
            ...(party === undefined ? {} : { partyId: party }),
            ...(issue === undefined ? {} : { issueId: issue }),
          },
        }),
    ...(source === undefined ? {} : { evidence: { some: { sourceId: source } } }),
  };
}

/** Statements with their evidence and its sources, oldest first. */
export async function listStatements(
  negotiationId: string,
  filter: StatementFilter,
): Promise<readonly StatementWithSources[]> {
  const rows = await database().prisma.statement.findMany({
    where: toWhere(negotiationId, filter),
    include: INCLUDED,
    orderBy: IN_ORDER,
  });
  return rows.map(toStatement);
}

/** One page of statements in order of id, which is the order of the cursor. */
export async function listStatementPage(
  negotiationId: string,
  filter: StatementFilter,
  page: { readonly after?: string; readonly limit: number },
): Promise<readonly StatementWithSources[]> {
  const rows = await database().prisma.statement.findMany({
    where: {
      AND: [toWhere(negotiationId, filter), page.after === undefined ? {} : { id: { gt: page.after } }],
    },
    include: INCLUDED,
    orderBy: { id: "asc" },
    take: page.limit,
  });
  return rows.map(toStatement);
}

/** Statements of that id; more than one only where several negotiations use it. */
export async function listStatementsNamed(
  id: string,
): Promise<readonly { readonly negotiation: string; readonly statement: StatementWithSources }[]> {
  const rows = await database().prisma.statement.findMany({
    where: { id },
    include: INCLUDED,
    orderBy: { negotiationId: "asc" },
  });
  return rows.map((row) => ({ negotiation: row.negotiationId, statement: toStatement(row) }));
}

/** All codings of statements that at least two coders have coded. */
export async function listDoubleCodings(
  negotiationId: string,
): Promise<readonly (Coding & { readonly issue: string })[]> {
  const rows = await database().prisma.$queryRaw<
    {
      statement: string;
      issue: string;
      coder: string;
      position: number | null;
      fallback: number | null;
      firmness: number;
      basis: string;
      confidence: number;
    }[]
  >`SELECT c.statement_id AS statement, d.issue_id AS issue, c.coder, c.position, c.fallback, c.firmness, c.basis, c.confidence
    FROM coding c
    JOIN statement s ON s.negotiation_id = c.negotiation_id AND s.id = c.statement_id
    JOIN demand d ON d.negotiation_id = s.negotiation_id AND d.id = s.demand_id
    WHERE c.negotiation_id = ${negotiationId}
      AND EXISTS (SELECT FROM coding o WHERE o.negotiation_id = c.negotiation_id AND o.statement_id = c.statement_id AND o.coder <> c.coder)
    ORDER BY c.statement_id COLLATE "C", c.coder COLLATE "C"`;
  return rows.map((row) => ({
    ...row,
    firmness: toFirmness(row.firmness, row.statement),
    basis: toBasis(row.basis, row.statement),
    confidence: toConfidence(row.confidence, row.statement),
  }));
}

function toStatement(row: Row): StatementWithSources {
  return {
    id: row.id,
    demand: row.demandId,
    party: row.demand.partyId,
    issue: row.demand.issueId,
    topic: row.demand.topic,
    demandTitle: row.demand.title,
    round: row.roundOrdinal,
    roundId: row.roundId,
    date: toIsoDate(row.date),
    speaker: row.speaker,
    text: row.text,
    context: row.context,
    basis: toBasis(row.basis, row.id),
    position: row.position,
    fallback: row.fallback,
    firmness: toFirmness(row.firmness, row.id),
    confidence: toConfidence(row.confidence, row.id),
    note: row.note,
    version: row.version,
    evidence: row.evidence.map((piece) => ({
      source: piece.sourceId,
      quote: piece.quote,
      translation: piece.translation,
      locator: piece.locator,
      startUtf16: piece.startUtf16,
      endUtf16: piece.endUtf16,
      language: piece.language,
      credibility: toMember(CREDIBILITIES, piece.credibility, `credibility of ${piece.id}`),
      cited: toSource(piece.source),
    })),
  };
}

/** How many statements on an issue have a position, or have none. */
export async function countStatementsOn(
  on: Pick<Transaction, "statement">,
  negotiationId: string,
  { issue, withPosition }: { readonly issue: string; readonly withPosition: boolean },
): Promise<number> {
  return on.statement.count({
    where: { negotiationId, demand: { issueId: issue }, position: withPosition ? { not: null } : null },
  });
}
