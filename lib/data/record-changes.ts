import type { RecordFields, RecordKind } from "../codec/records/record-kinds";
import type { JsonRow, PartTable } from "./record-mapping";
import { kindOfTable, RECORD_ROWS, toRecord } from "./record-rows";
import type { WriteEntry } from "./sql/list-write-entries";

/** What one write made of one record. */
export type RecordChange = {
  readonly kind: RecordKind;
  readonly id: string;
  /** Null: the write made the record. Of parts (evidence, …) it holds those that the write touched. */
  readonly before: RecordFields | null;
  /** Null: the write took the record away. */
  readonly after: RecordFields | null;
};

/** What one write made of a row that is no record of its own: a coding, a decision on codings, a person's role. */
export type RowChange = {
  readonly table: string;
  readonly id: string;
  readonly before: JsonRow | null;
  readonly after: JsonRow | null;
};

/** The tables whose rows are records of a kind, or parts of them. */
export function tablesOfKind(kind: RecordKind): readonly string[] {
  const { table, parts } = RECORD_ROWS[kind];
  return [table, ...parts.map((part) => part.table)];
}

/**
 * What a write made of every record that it touched, in the order in which it did so.
 *
 * @param entries - All of its entries, in order.
 */
export function toRecordChanges(entries: readonly WriteEntry[]): {
  readonly records: readonly RecordChange[];
  readonly rows: readonly RowChange[];
} {
  const net = [...listNetRows(entries).values()];
  const owned = new Map<string, { readonly kind: RecordKind; readonly id: string }>();
  const rows: RowChange[] = [];
  for (const row of net) {
    const kind = kindOfTable(row.table);
    if (kind === null) rows.push(row);
    else {
      const id = ownerOf(kind, row);
      owned.set(`${kind} ${id}`, { kind, id });
    }
  }
  const records = [...owned.values()].flatMap(({ kind, id }): readonly RecordChange[] => {
    const own = net.filter((row) => kindOfTable(row.table) === kind && ownerOf(kind, row) === id);
    const [before, after] = [readSide(kind, id, own, "before"), readSide(kind, id, own, "after")];
    return before === null && after === null ? [] : [{ kind, id, before, after }];
  });
  return { records, rows };
}

function listNetRows(entries: readonly WriteEntry[]): ReadonlyMap<string, RowChange> {
  const net = new Map<string, RowChange>();
  for (const { table, record, before, after } of entries) {
    const key = `${table} ${record}`;
    const first = net.get(key);
    net.set(key, { table, id: record, before: first === undefined ? before : first.before, after });
  }
  return net;
}

function ownerOf(kind: RecordKind, { table, id, before, after }: RowChange): string {
  const part = RECORD_ROWS[kind].parts.find((candidate) => candidate.table === table);
  return part === undefined ? id : String((after ?? before)?.[part.owner]);
}

/** Without an entry of its own row the record stayed as it was but for its parts: what is not known of it is left empty. */
function readSide<K extends RecordKind>(
  kind: K,
  id: string,
  rows: readonly RowChange[],
  side: "before" | "after",
): RecordFields<K> | null {
  const own = rows.find(({ table }) => table === RECORD_ROWS[kind].table);
  const root = own === undefined ? { id } : own[side];
  if (root === null) return null;
  const parts = (table: PartTable) =>
    rows.flatMap((row) => (row.table === table && row[side] !== null ? [row[side]] : []));
  return toRecord(kind, root, parts).fields;
}
