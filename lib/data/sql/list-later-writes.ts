import { database } from "../database";
import type { WriteHead } from "./list-writes";

/** Which writes touched a row that has been written again since; by the last entry of each. */
export async function listOvertakenWrites(
  negotiation: string,
  writes: readonly Pick<WriteHead, "first" | "last">[],
): Promise<ReadonlySet<bigint>> {
  const { rows } = await database().pool.query<{ last: string }>(
    `SELECT r.last FROM unnest($2::bigint[], $3::bigint[]) r(first, last)
     WHERE EXISTS (SELECT FROM history_entry h JOIN history_entry l ON l.negotiation_id = $1
         AND l.table_name = h.table_name AND l.record_id = h.record_id AND l.id > r.last
       WHERE h.negotiation_id = $1 AND h.id BETWEEN r.first AND r.last)`,
    [negotiation, writes.map(({ first }) => String(first)), writes.map(({ last }) => String(last))],
  );
  return new Set(rows.map(({ last }) => BigInt(last)));
}

/** The last write to a row; null: it was never written, or by a write without a name. */
export async function findLastWrite(
  negotiation: string,
  row: { readonly table: string; readonly id: string },
): Promise<string | null> {
  const { rows } = await database().pool.query<{ write_id: string | null }>(
    `SELECT write_id FROM history_entry WHERE negotiation_id = $1 AND table_name = $2 AND record_id = $3
     ORDER BY id DESC LIMIT 1`,
    [negotiation, row.table, row.id],
  );
  return rows[0]?.write_id ?? null;
}

/** Who has written, and the last entry that was looked at. @param after - The entry after which to look. */
export async function listActorsSince(
  negotiation: string,
  after: bigint,
): Promise<{ readonly actors: readonly string[]; readonly last: bigint }> {
  const { rows } = await database().pool.query<{ actor: string; last: string }>(
    `SELECT actor, max(id) AS last FROM history_entry WHERE negotiation_id = $1 AND id > $2 GROUP BY actor`,
    [negotiation, String(after)],
  );
  const last = rows.reduce((latest, row) => (BigInt(row.last) > latest ? BigInt(row.last) : latest), after);
  return { actors: rows.map(({ actor }) => actor), last };
}

/** How many records each write touched, by its name. @param tables - Those whose rows are records. */
export async function countRecordsOfWrites(
  negotiation: string,
  writeIds: readonly string[],
  tables: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await database().pool.query<{ write_id: string; count: number }>(
    `SELECT write_id, count(DISTINCT (table_name, record_id))::int AS count FROM history_entry
     WHERE negotiation_id = $1 AND write_id = ANY ($2) AND table_name = ANY ($3) GROUP BY write_id`,
    [negotiation, writeIds, tables],
  );
  return new Map(rows.map(({ write_id, count }) => [write_id, count]));
}

/** What was written last to a record's own row, or null where it never was. */
export async function findLastEntry(
  negotiation: string,
  row: { readonly table: string; readonly id: string },
): Promise<{
  readonly version: number;
  readonly actor: string;
  /** Instant in UTC, ISO 8601. */
  readonly at: string;
  readonly isRemoval: boolean;
} | null> {
  const { rows } = await database().pool.query<{
    version: number;
    actor: string;
    at: Date;
    removal: boolean;
  }>(
    `SELECT version, actor, at, operation = 'DELETE' AS removal FROM history_entry
     WHERE negotiation_id = $1 AND table_name = $2 AND record_id = $3 ORDER BY id DESC LIMIT 1`,
    [negotiation, row.table, row.id],
  );
  const last = rows[0];
  return last === undefined
    ? null
    : { version: last.version, actor: last.actor, at: last.at.toISOString(), isRemoval: last.removal };
}
