import { RELIABILITIES, SOURCE_KINDS } from "../domain/codebook/grades";
import type { Source } from "../domain/model";
import { database } from "./database";
import type { Source as SourceRow } from "./prisma-client/client";
import { toIsoDate, toMember } from "./rows";

/** Turns a row into a source of the domain. */
export function toSource(row: SourceRow): Source {
  return {
    id: row.id,
    title: row.title,
    author: row.author,
    publisher: row.publisher,
    published: row.published === null ? null : toIsoDate(row.published),
    url: row.url,
    kind: toMember(SOURCE_KINDS, row.kind, `kind of ${row.id}`),
    language: row.language,
    reliability: toMember(RELIABILITIES, row.reliability, `reliability of ${row.id}`),
    seen: row.seen,
  };
}

/** One source, or null. */
export async function findSource(negotiationId: string, id: string): Promise<Source | null> {
  const row = await database().prisma.source.findUnique({
    where: { negotiationId_id: { negotiationId, id } },
  });
  return row === null ? null : toSource(row);
}

/**
 * Sources in order of id, each with the number of statements that cite it, once each however many of its passages
 * they quote. `after` (exclusive) and `limit` page.
 */
export async function listSources(
  negotiationId: string,
  page: { readonly after?: string; readonly limit?: number } = {},
): Promise<readonly (Source & { readonly statements: number })[]> {
  const rows = await database().prisma.source.findMany({
    where: { negotiationId, ...(page.after === undefined ? {} : { id: { gt: page.after } }) },
    orderBy: { id: "asc" },
    ...(page.limit === undefined ? {} : { take: page.limit }),
  });
  const citing = await database().prisma.evidence.groupBy({
    by: ["sourceId", "statementId"],
    where: { negotiationId, sourceId: { in: rows.map(({ id }) => id) } },
  });
  const counts = new Map<string, number>();
  for (const { sourceId } of citing) counts.set(sourceId, (counts.get(sourceId) ?? 0) + 1);
  return rows.map((row) => ({ ...toSource(row), statements: counts.get(row.id) ?? 0 }));
}

/** The sources that a round's own record cites. */
export async function listRoundSources(negotiationId: string, roundId: string): Promise<readonly Source[]> {
  const rows = await database().prisma.roundSource.findMany({
    where: { negotiationId, roundId },
    include: { source: true },
    orderBy: { id: "asc" },
  });
  return rows.map(({ source }) => toSource(source));
}

/** The rounds whose record cites a source, by id. */
export async function listRoundsOfSource(
  negotiationId: string,
  sourceId: string,
): Promise<readonly string[]> {
  const rows = await database().prisma.roundSource.findMany({
    where: { negotiationId, sourceId },
    select: { roundId: true },
    orderBy: { roundId: "asc" },
  });
  return rows.map(({ roundId }) => roundId);
}
