import { database } from "../database";
import type { JsonRow } from "../record-mapping";
import type { WriteHead } from "./list-writes";

/** How many rows of a table one write made, changed or took away. */
export type WriteCount = {
  readonly table: string;
  readonly operation: "INSERT" | "UPDATE" | "DELETE";
  readonly count: number;
};

/** One row before and after. */
export type WriteEntry = {
  readonly table: string;
  readonly record: string;
  readonly before: JsonRow | null;
  readonly after: JsonRow | null;
};

type Range = Pick<WriteHead, "first" | "last">;

const RANGES = "unnest($2::bigint[], $3::bigint[]) r(first, last)";
const WITHIN = "h.negotiation_id = $1 AND h.id BETWEEN r.first AND r.last";

const parameters = (negotiation: string, writes: readonly Range[]) => [
  negotiation,
  writes.map(({ first }) => String(first)),
  writes.map(({ last }) => String(last)),
];

/** What writes did, counted; by the last entry of each. A row that was written twice in one write counts once. */
export async function countWriteEntries(
  negotiation: string,
  writes: readonly Range[],
): Promise<ReadonlyMap<bigint, readonly WriteCount[]>> {
  const { rows } = await database().pool.query<WriteCount & { readonly last: string }>(
    `SELECT r.last, h.table_name AS "table", h.operation, count(DISTINCT h.record_id)::int AS count
     FROM ${RANGES} JOIN history_entry h ON ${WITHIN} GROUP BY r.last, h.table_name, h.operation ORDER BY 1, 2, 3`,
    parameters(negotiation, writes),
  );
  return groupByWrite(rows);
}

/** The entries of writes, in their order; by the last entry of each. */
export async function listWriteEntries(
  negotiation: string,
  writes: readonly Range[],
): Promise<ReadonlyMap<bigint, readonly WriteEntry[]>> {
  const { rows } = await database().pool.query<WriteEntry & { readonly last: string }>(
    `SELECT r.last, h.table_name AS "table", h.record_id AS record, h.before, h.after
     FROM ${RANGES} JOIN history_entry h ON ${WITHIN} ORDER BY h.id`,
    parameters(negotiation, writes),
  );
  return groupByWrite(rows);
}

function groupByWrite<T extends { readonly last: string }>(
  rows: readonly T[],
): ReadonlyMap<bigint, readonly Omit<T, "last">[]> {
  const groups = new Map<bigint, Omit<T, "last">[]>();
  for (const { last, ...row } of rows) {
    const group = groups.get(BigInt(last));
    if (group === undefined) groups.set(BigInt(last), [row]);
    else group.push(row);
  }
  return groups;
}
