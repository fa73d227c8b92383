import { database } from "./database";

/** One change of one record: who, when, and the record before and after. */
export type Revision = {
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
  return rows.map((row) => ({
    revision: Number(row.revision),
    version: row.version,
    operation: row.operation === "INSERT" || row.operation === "DELETE" ? row.operation : "UPDATE",
    actor: row.actor,
    at: row.at.toISOString(),
    before: row.before,
    after: row.after,
  }));
}
