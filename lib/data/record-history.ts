import type { KeptRecord, RecordKind } from "../codec/records/record-kinds";
import { database } from "./database";
import { Prisma } from "./prisma-client/client";
import type { JsonRow, PartTable } from "./record-mapping";
import { RECORD_ROWS, toRecord } from "./record-rows";
import type { Transaction } from "./write-transaction";

/** One write to a record: who, when, why, and the record before and after it. */
export type RecordWrite<K extends RecordKind = RecordKind> = {
  /** Names the write; a merge or an import writes many records under one name. */
  readonly writeId: string;
  /** The negotiation's revision after it. */
  readonly revision: number;
  readonly actor: string;
  /** Instant in UTC, ISO 8601. */
  readonly at: string;
  readonly reason: string | null;
  /** Null: this write made the record. */
  readonly before: KeptRecord<K> | null;
  /** Null: this write removed the record. */
  readonly after: KeptRecord<K> | null;
};

type Entry = {
  readonly table: string;
  readonly record: string;
  readonly writeId: string;
  readonly revision: bigint;
  readonly actor: string;
  readonly at: Date;
  readonly reason: string | null;
  readonly after: JsonRow | null;
};

/**
 * The writes of one record and of its parts, oldest first; those of a removed one too.
 *
 * @param on - The transaction to read in; the process's own connections unless given.
 */
export async function listRecordWrites<K extends RecordKind>(
  negotiation: string,
  kind: K,
  id: string,
  on: Pick<Transaction, "$queryRaw"> = database().prisma,
): Promise<readonly RecordWrite<K>[]> {
  const entries = await listEntries(negotiation, kind, id, on);
  const state = new Map<string, JsonRow>();
  const current = () => readState(kind, id, state);
  const writes: RecordWrite<K>[] = [];
  let before: KeptRecord<K> | null = null;
  entries.forEach((entry, index) => {
    if (entry.after === null) state.delete(`${entry.table} ${entry.record}`);
    else state.set(`${entry.table} ${entry.record}`, entry.after);
    if (entries[index + 1]?.writeId === entry.writeId) return;
    const after = current();
    const { writeId, actor, reason } = entry;
    writes.push({
      writeId,
      actor,
      reason,
      revision: Number(entry.revision),
      at: entry.at.toISOString(),
      before,
      after,
    });
    before = after;
  });
  return writes;
}

/** The id of a part begins with that of its record; its owner's column says whose it is for certain. */
function listEntries(
  negotiation: string,
  kind: RecordKind,
  id: string,
  on: Pick<Transaction, "$queryRaw">,
): Promise<readonly Entry[]> {
  const { table, parts } = RECORD_ROWS[kind];
  const ofParts = parts.map(({ table: part, owner }) =>
    part === "coding_note"
      ? Prisma.sql`OR table_name = ${part}`
      : Prisma.sql`OR (table_name = ${part} AND starts_with(record_id, ${`${id}-`}) AND coalesce(after, before)->>${owner}::text = ${id})`,
  );
  return on.$queryRaw<Entry[]>`
    SELECT table_name AS "table", record_id AS record, coalesce(write_id, actor || ' ' || at) AS "writeId", revision, actor, at, reason, after
    FROM history_entry
    WHERE negotiation_id = ${negotiation} AND ((table_name = ${table} AND record_id = ${id}) ${
      ofParts.length === 0 ? Prisma.empty : Prisma.join(ofParts, " ")
    })
    ORDER BY id`;
}

function readState<K extends RecordKind>(
  kind: K,
  id: string,
  state: ReadonlyMap<string, JsonRow>,
): KeptRecord<K> | null {
  const root = state.get(`${RECORD_ROWS[kind].table} ${id}`);
  if (root === undefined) return null;
  const parts = (table: PartTable) =>
    [...state].flatMap(([key, row]) => (key.startsWith(`${table} `) ? [row] : []));
  return toRecord(kind, root, parts);
}
