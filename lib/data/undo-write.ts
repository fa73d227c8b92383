import { Prisma } from "./prisma-client/client";
import type { JsonRow } from "./record-mapping";
import { IMPORTED_COLUMNS, type ImportedTable, type RowValues, upsertRows } from "./upsert-rows";
import type { Transaction } from "./write-transaction";

/** What a write made of one row: null stands for a row that is not there. */
export type NetChange = {
  readonly table: ImportedTable;
  readonly id: string;
  readonly actor: string;
  readonly before: JsonRow | null;
  readonly after: JsonRow | null;
};

/** Tables in an order in which every row's references are written before it. */
const TABLES = Object.keys(IMPORTED_COLUMNS) as ImportedTable[];

/** What one write made of every row that it touched; empty when there is no such write. */
export async function listNetChanges(
  transaction: Transaction,
  negotiation: string,
  writeId: string,
): Promise<readonly NetChange[]> {
  const entries = await transaction.historyEntry.findMany({
    where: { negotiationId: negotiation, writeId },
    orderBy: { id: "asc" },
  });
  const net = new Map<string, NetChange>();
  for (const { tableName, recordId, actor, before, after } of entries) {
    const table = TABLES.find((name) => name === tableName);
    if (table === undefined) continue;
    const key = `${table} ${recordId}`;
    const first = net.get(key);
    net.set(key, {
      table,
      id: recordId,
      actor,
      before: first === undefined ? (before as JsonRow | null) : first.before,
      after: after as JsonRow | null,
    });
  }
  return [...net.values()].filter(({ before, after }) => before !== null || after !== null);
}

/** The rows that no longer are as the write left them. */
export async function listChangedSince(
  transaction: Transaction,
  negotiation: string,
  changes: readonly NetChange[],
): Promise<readonly NetChange[]> {
  const changed: NetChange[] = [];
  for (const change of changes) {
    const key =
      change.table === "negotiation"
        ? Prisma.sql`t.id = ${negotiation}`
        : Prisma.sql`t.negotiation_id = ${negotiation} AND t.id = ${change.id}`;
    const [found] = await transaction.$queryRaw<{ row: JsonRow }[]>`
      SELECT to_jsonb(t) AS row FROM ${name(change.table)} t WHERE ${key}`;
    if (pick(change.table, found?.row ?? null) !== pick(change.table, change.after)) changed.push(change);
  }
  return changed;
}

/** Writes every row as it was before the write; the history goes on, it is not taken back. */
export async function writeBack(
  transaction: Transaction,
  negotiation: string,
  changes: readonly NetChange[],
): Promise<void> {
  const ofTable = (table: ImportedTable) => changes.filter((change) => change.table === table);
  for (const table of TABLES) {
    const rows = ofTable(table).flatMap(({ before }) => (before === null ? [] : [toValues(table, before)]));
    await upsertRows(transaction, { table, negotiation, rows });
  }
  for (const table of TABLES.toReversed()) {
    const made = ofTable(table).filter(({ before }) => before === null);
    for (const { id } of made)
      await transaction.$executeRaw`DELETE FROM ${name(table)} WHERE negotiation_id = ${negotiation} AND id = ${id}`;
  }
}

const name = (table: string) => Prisma.raw(`"${table}"`);

/** What people write of a row, as one text; what triggers derive is left out. */
function pick(table: ImportedTable, row: JsonRow | null): string | null {
  return row === null ? null : JSON.stringify(toValues(table, row));
}

function toValues(table: ImportedTable, row: JsonRow): RowValues {
  const columns = ["id", ...IMPORTED_COLUMNS[table].filter((column) => column !== "id")];
  return Object.fromEntries(columns.map((column) => [column, (row[column] ?? null) as RowValues[string]]));
}
