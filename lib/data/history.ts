import { database } from "./database";
import type { HistoryEntry as HistoryRow } from "./prisma-client/client";

/** One change of one record: who, when, and the record before and after. */
export type Revision = {
  /** The table of the record. */
  readonly table: string;
  readonly record: string;
  /** The negotiation's revision that this change made. */
  readonly revision: number;
  /** The record's version after it. */
  readonly version: number;
  readonly operation: "INSERT" | "UPDATE" | "DELETE";
  readonly actor: string;
  /** Instant in UTC, ISO 8601. */
  readonly at: string;
  readonly before: unknown;
  readonly after: unknown;
};

/** The changes of one record, newest first. */
export async function listRevisions(
  negotiationId: string,
  record: { readonly table: string; readonly id: string },
): Promise<readonly Revision[]> {
  const rows = await database().prisma.historyEntry.findMany({
    where: { negotiationId, tableName: record.table, recordId: record.id },
    orderBy: { id: "desc" },
  });
  return rows.map(toRevision);
}

/**
 * The changes of one statement and of its pieces of evidence, newest first; those of a withdrawn one too.
 * The id of a piece of evidence begins with its statement's.
 */
export async function listStatementRevisions(
  negotiationId: string,
  statementId: string,
): Promise<readonly Revision[]> {
  const rows = await database().prisma.historyEntry.findMany({
    where: {
      negotiationId,
      OR: [
        { tableName: "statement", recordId: statementId },
        { tableName: "evidence", recordId: { startsWith: `${statementId}-` } },
      ],
    },
    orderBy: { id: "desc" },
  });
  return rows
    .filter((row) => row.tableName === "statement" || isEvidenceOf(row, statementId))
    .map(toRevision);
}

/** Who did a write; one of them unless it was done outside the program. Empty when there is no such write. */
export async function listWriteActors(negotiationId: string, writeId: string): Promise<readonly string[]> {
  const rows = await database().prisma.historyEntry.findMany({
    where: { negotiationId, writeId },
    distinct: ["actor"],
    select: { actor: true },
  });
  return rows.map(({ actor }) => actor);
}

function isEvidenceOf({ before, after }: HistoryRow, statementId: string): boolean {
  return [before, after].some(
    (record) =>
      typeof record === "object" &&
      record !== null &&
      !Array.isArray(record) &&
      record.statement_id === statementId,
  );
}

function toRevision(row: HistoryRow): Revision {
  return {
    table: row.tableName,
    record: row.recordId,
    revision: Number(row.revision),
    version: row.version,
    operation: row.operation === "INSERT" || row.operation === "DELETE" ? row.operation : "UPDATE",
    actor: row.actor,
    at: row.at.toISOString(),
    before: row.before,
    after: row.after,
  };
}
