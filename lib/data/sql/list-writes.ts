import { database } from "../database";

/** One write as a whole: all the entries of the history from `first` to `last` are its own. */
export type WriteHead = {
  /** Null in entries from before writes had names. */
  readonly writeId: string | null;
  readonly first: bigint;
  readonly last: bigint;
  /** The negotiation's revision after it. */
  readonly revision: number;
  readonly actor: string;
  /** Instant in UTC, ISO 8601. */
  readonly at: string;
  readonly reason: string | null;
};

export type WritePage = {
  /** Newest first. */
  readonly writes: readonly WriteHead[];
  /** The entry before which the next page begins; null: there is nothing older. */
  readonly next: bigint | null;
  /** Whether the page ends because so many writes were looked at, and not because it is full. */
  readonly isCutShort: boolean;
};

/** The most writes that one page looks at to find those that were asked for: what bounds its cost. */
export const MOST_LOOKED_AT = 400;

type Row = {
  readonly write_id: string | null;
  readonly first: string;
  readonly last: string;
  readonly revision: string;
  readonly actor: string;
  readonly at: Date;
  readonly reason: string | null;
};

/** The entries of one transaction have its time; the sum keeps the planner from looking for the least id in order of id. */
const FIRST = `SELECT min(e.id + 0) AS first FROM history_entry e
  WHERE e.negotiation_id = $1 AND e.at = n.at AND e.write_id IS NOT DISTINCT FROM n.write_id AND e.actor = n.actor`;

const LAST = "SELECT h.id AS last, h.write_id, h.revision, h.actor, h.at, h.reason FROM history_entry h";

/** Walks from the last entry of a write to the last entry before its first; never reads what lies between them. */
export const LIST_WRITES = `
  WITH RECURSIVE walk AS (
    SELECT n.*, f.first, 1 AS step
      FROM (${LAST} WHERE h.negotiation_id = $1 AND h.id < $2 ORDER BY h.id DESC LIMIT 1) n CROSS JOIN LATERAL (${FIRST}) f
    UNION ALL
    SELECT n.*, f.first, w.step + 1
      FROM walk w CROSS JOIN LATERAL (${LAST} WHERE h.negotiation_id = $1 AND h.id < w.first ORDER BY h.id DESC LIMIT 1) n
      CROSS JOIN LATERAL (${FIRST}) f
      WHERE w.step < $3
  )
  SELECT w.*, ($4::text IS NULL OR w.actor = $4) AND ($5::text[] IS NULL OR EXISTS (
      SELECT FROM history_entry e WHERE e.negotiation_id = $1 AND e.id BETWEEN w.first AND w.last AND e.table_name = ANY ($5))) AS wanted
  FROM walk w ORDER BY w.step`;

/**
 * A page of the writes to a negotiation, newest first. Its cost is that of the page, however long the history.
 *
 * @param page.before - The entry before which it begins; null: with the newest.
 * @param page.actor - Only this one's writes; null: everybody's.
 * @param page.tables - Only writes that touched one of them; null: any.
 * @param page.count - How many writes at most.
 */
export async function listWrites(
  negotiation: string,
  page: {
    readonly before: bigint | null;
    readonly actor: string | null;
    readonly tables: readonly string[] | null;
    readonly count: number;
  },
): Promise<WritePage> {
  const { before, actor, tables, count } = page;
  // One more than the page holds: whether there is a next one is known then.
  const steps = actor === null && tables === null ? count + 1 : MOST_LOOKED_AT;
  const { rows } = await database().pool.query<Row & { readonly wanted: boolean }>(LIST_WRITES, [
    negotiation,
    String(before ?? "9223372036854775807"),
    steps,
    actor,
    tables,
  ]);
  const wanted = rows.filter((row) => row.wanted);
  const writes = wanted.slice(0, count).map(toHead);
  const isFull = wanted.length > count;
  const isCutShort = !isFull && rows.length === steps;
  const deepest = rows.at(-1);
  return {
    writes,
    isCutShort,
    next: isFull
      ? (writes.at(-1)?.first ?? null)
      : isCutShort && deepest !== undefined
        ? BigInt(deepest.first)
        : null,
  };
}

/** One write of a name, or null. */
export async function findWrite(negotiation: string, writeId: string): Promise<WriteHead | null> {
  const { rows } = await database().pool.query<Row>(
    `SELECT h.write_id, h.id AS last, h.revision, h.actor, h.at, h.reason, f.first
     FROM (SELECT min(id + 0) AS first, max(id + 0) AS last FROM history_entry WHERE negotiation_id = $1 AND write_id = $2) f
     JOIN history_entry h ON h.negotiation_id = $1 AND h.id = f.last`,
    [negotiation, writeId],
  );
  return rows[0] === undefined ? null : toHead(rows[0]);
}

function toHead(row: Row): WriteHead {
  return {
    writeId: row.write_id,
    first: BigInt(row.first),
    last: BigInt(row.last),
    revision: Number(row.revision),
    actor: row.actor,
    at: row.at.toISOString(),
    reason: row.reason,
  };
}
