import pg from "pg";
import type { RecordedMoment } from "./resolve-as-of";

const { escapeIdentifier: name, escapeLiteral: text } = pg;

type Table = {
  readonly table: string;
  /** By column the expression of its default. */
  readonly defaults: Readonly<Record<string, string>>;
  /** The statements that made its indexes. */
  readonly indexes: readonly string[];
};

/** Who may read what is a matter of the present, whatever day is looked at. */
const OF_THE_PRESENT = ["membership"];

/**
 * Every table whose records have a history, those of later migrations too. The indexes for full-text search are left
 * out: to build them takes as long as the one search that reads all texts, and most snapshots are never searched.
 */
const TABLES = `
  SELECT c.relname AS table,
    coalesce((SELECT json_object_agg(a.attname, pg_get_expr(d.adbin, d.adrelid)) FROM pg_attrdef d
      JOIN pg_attribute a ON a.attrelid = d.adrelid AND a.attnum = d.adnum WHERE d.adrelid = c.oid), '{}') AS defaults,
    coalesce((SELECT json_agg(pg_get_indexdef(i.indexrelid)) FROM pg_index i JOIN pg_class x ON x.oid = i.indexrelid
      JOIN pg_am m ON m.oid = x.relam WHERE i.indrelid = c.oid AND m.amname = 'btree'), '[]') AS indexes
  FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
  WHERE t.tgname = 'history_insert' AND c.relnamespace = 'public'::regnamespace AND c.relname <> ALL ($1)
  ORDER BY c.relname`;

/** The tables that the program reads and that have no history. */
const OTHERS = `
  SELECT relname AS table FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
    AND relname <> ALL ($1) AND has_table_privilege(oid, 'SELECT') ORDER BY relname`;
const HISTORY = "history_entry";

/** Where a snapshot keeps the last entry of every record while it is built. */
const LAST = "standpoint_last_entry";

/**
 * Builds the record of a negotiation as its history had it at a moment, in temporary tables of one connection: each
 * stands in front of the table of its name. The negotiation's id in them is the reference.
 *
 * Whatever has no history, such as people, is that of the present: it is found there under its own name too.
 * Columns that were added after an entry was recorded have their default. Derived columns are worked out anew, as the
 * triggers do: the history does not keep them up to date.
 */
export async function buildSnapshot(
  client: pg.PoolClient,
  snapshot: { readonly slug: string; readonly ref: string; readonly moment: RecordedMoment },
): Promise<void> {
  const { rows } = await client.query<Table>(TABLES, [OF_THE_PRESENT]);
  const { rows: history } = await client.query<{ column: string }>(
    `SELECT attname AS column FROM pg_attribute
     WHERE attrelid = 'public.${HISTORY}'::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum`,
  );
  const restored = [HISTORY, ...rows.map(({ table }) => table)];
  const { rows: others } = await client.query<{ table: string }>(OTHERS, [restored]);
  const { revision } = snapshot.moment;
  await client.query(
    [
      collectLastEntries(snapshot),
      ...rows.map((table) => restoreTable(table, snapshot.ref)),
      `UPDATE pg_temp.negotiation SET revision = ${BigInt(revision)}`,
      NUMBER_ROUNDS,
      NUMBER_STATEMENTS,
      restoreHistory(
        history.map(({ column }) => column),
        snapshot,
      ),
      ...others.map(({ table }) => `CREATE TEMP VIEW ${name(table)} AS TABLE public.${name(table)}`),
      `DROP TABLE pg_temp.${LAST}`,
      ...rows.map(({ table }) => `ANALYZE pg_temp.${name(table)}`),
      // What is found in the present can be read alone.
      "SET default_transaction_read_only = on",
    ].join(";\n"),
  );
}

function collectLastEntries({
  slug,
  moment,
}: {
  readonly slug: string;
  readonly moment: RecordedMoment;
}): string {
  return `CREATE TEMP TABLE ${LAST} AS
    SELECT DISTINCT ON (table_name, record_id) table_name, operation, after FROM public.history_entry
    WHERE negotiation_id = ${text(slug)} AND id <= ${moment.entry}
    ORDER BY table_name, record_id, id DESC`;
}

function restoreTable({ table, defaults, indexes }: Table, ref: string): string {
  const pairs = Object.entries(defaults).map(([column, value]) => `${text(column)}, ${value}`);
  const key = table === "negotiation" ? "id" : "negotiation_id";
  return `CREATE TEMP TABLE ${name(table)} (LIKE public.${name(table)});
    INSERT INTO pg_temp.${name(table)} SELECT r.* FROM pg_temp.${LAST} e CROSS JOIN LATERAL
      jsonb_populate_record(NULL::public.${name(table)},
        jsonb_build_object(${pairs.join(", ")}) || e.after || jsonb_build_object(${text(key)}, ${text(ref)}::text)) r
    WHERE e.table_name = ${text(table)} AND e.operation <> 'DELETE'${indexes
      .map((index) => `;\n    ${index.replace(" ON public.", " ON pg_temp.")}`)
      .join("")}`;
}

/** As `standpoint_number_rounds` numbers them. */
const NUMBER_ROUNDS = `UPDATE pg_temp.round r SET ordinal = o.place
  FROM (SELECT id, row_number() OVER (ORDER BY start_day, sequence, id COLLATE "C")::int AS place FROM pg_temp.round) o
  WHERE r.id = o.id`;
const NUMBER_STATEMENTS = `UPDATE pg_temp.statement s SET round_ordinal = coalesce(
  (SELECT r.ordinal FROM pg_temp.round r WHERE r.id = s.round_id), 0)`;

/** The history up to the moment, for whoever asks it what happened until then. */
function restoreHistory(
  columns: readonly string[],
  { slug, ref, moment }: { readonly slug: string; readonly ref: string; readonly moment: RecordedMoment },
): string {
  const selected = columns.map((column) =>
    column === "negotiation_id" ? `${text(ref)}::text AS negotiation_id` : name(column),
  );
  return `CREATE TEMP VIEW history_entry AS SELECT ${selected.join(", ")} FROM public.history_entry
    WHERE negotiation_id = ${text(slug)} AND id <= ${moment.entry}`;
}
