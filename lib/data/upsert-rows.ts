import { Prisma } from "./prisma-client/client";
import type { Transaction } from "./write-transaction";

/** The tables that an import writes, with the columns that it sets; the rest is kept by triggers and defaults. */
export const IMPORTED_COLUMNS = {
  negotiation: ["id", "name", "description", "threshold", "lead_party_a", "lead_party_b"],
  coding_note: ["ordinal", "title", "text"],
  party: ["ordinal", "name", "short_name", "abbreviation", "kind", "marker", "colour_light", "colour_dark"],
  issue: ["ordinal", "title", "question", "core", "low_label", "high_label", "salience"],
  pole: ["party_id", "issue_id", "pole", "from_day", "to_day"],
  anchor: ["issue_id", "at", "text", "label"],
  phase: ["name", "short_name", "from_day", "to_day"],
  round: ["name", "sequence", "start_day", "end_day", "venue", "format", "phase_id", "summary"],
  source: ["title", "author", "publisher", "published", "url", "kind", "language", "reliability", "seen"],
  round_participant: ["round_id", "party_id"],
  round_source: ["round_id", "source_id"],
  demand: [
    "party_id",
    "issue_id",
    "topic",
    "title",
    "supersedes_id",
    "from_statement_id",
    "supersedes_reason",
  ],
  statement: [
    "demand_id",
    "round_id",
    "date",
    "speaker",
    "text",
    "context",
    "basis",
    "position",
    "fallback",
    "firmness",
    "confidence",
    "note",
  ],
  evidence: [
    "statement_id",
    "source_id",
    "ordinal",
    "quote",
    "translation",
    "locator",
    "start_utf16",
    "end_utf16",
    "language",
    "credibility",
  ],
  coding: ["statement_id", "coder", "position", "fallback", "firmness", "basis", "confidence"],
  adjudication: ["statement_id", "coder", "position", "fallback", "firmness", "reason"],
} as const satisfies Record<string, readonly string[]>;

export type ImportedTable = keyof typeof IMPORTED_COLUMNS;

export type RowValues = Readonly<Record<string, string | number | boolean | null>>;

export type UpsertCounts = { readonly created: number; readonly changed: number; readonly same: number };

/**
 * Writes rows of one table in a single statement: new ones are inserted, rows that differ are updated, and rows
 * that are there already are left alone, so that writing the same rows again changes nothing.
 *
 * @param rows - Values by column, each with an `id` unique in the negotiation.
 */
export async function upsertRows(
  transaction: Transaction,
  {
    table,
    negotiation,
    rows,
  }: { readonly table: ImportedTable; readonly negotiation: string; readonly rows: readonly RowValues[] },
): Promise<UpsertCounts> {
  if (rows.length === 0) return { created: 0, changed: 0, same: 0 };
  const isNegotiation = table === "negotiation";
  const key = isNegotiation ? ["id"] : ["negotiation_id", "id"];
  const values = IMPORTED_COLUMNS[table].filter((column) => column !== "id");
  const name = Prisma.raw(`"${table}"`);
  const list = (columns: readonly string[], prefix = "") =>
    Prisma.raw(columns.map((column) => `${prefix}"${column}"`).join(", "));
  const json = JSON.stringify(
    isNegotiation ? rows : rows.map((row) => ({ ...row, negotiation_id: negotiation })),
  );
  // A row that comes back goes on counting: whoever still holds an old version of it must not pass for up to date.
  const nextVersion = Prisma.sql`coalesce((SELECT max(h.version) FROM history_entry h
    WHERE h.negotiation_id = ${negotiation} AND h.table_name = ${table} AND h.record_id = r.id), 0) + 1`;
  const written = await transaction.$queryRaw<{ created: boolean }[]>`
    INSERT INTO ${name} AS t (${list([...key, ...values])}, version)
    SELECT ${list([...key, ...values], "r.")}, ${nextVersion}
    FROM json_populate_recordset(NULL::${name}, ${json}::json) r
    ON CONFLICT (${list(key)}) DO UPDATE SET (${list(values)}) = ROW (${list(values, "excluded.")})
      WHERE (${list(values, "t.")}) IS DISTINCT FROM (${list(values, "excluded.")})
    RETURNING (t.xmax = 0) AS created`;
  const created = written.filter((row) => row.created).length;
  return { created, changed: written.length - created, same: rows.length - written.length };
}

/** Removes the parts of records (anchors of an issue, evidence of a statement, …) that an import no longer names. */
export async function deleteOtherParts(
  transaction: Transaction,
  part: {
    readonly table:
      | "coding_note"
      | "pole"
      | "anchor"
      | "round_participant"
      | "round_source"
      | "evidence"
      | "adjudication";
    readonly owner: "negotiation_id" | "party_id" | "issue_id" | "round_id" | "statement_id";
    readonly negotiation: string;
    readonly owners: readonly string[];
    readonly kept: readonly string[];
  },
): Promise<number> {
  return transaction.$executeRaw`
    DELETE FROM ${Prisma.raw(`"${part.table}"`)}
    WHERE negotiation_id = ${part.negotiation}
      AND ${Prisma.raw(`"${part.owner}"`)} IN (SELECT jsonb_array_elements_text(${JSON.stringify(part.owners)}::jsonb))
      AND id NOT IN (SELECT jsonb_array_elements_text(${JSON.stringify(part.kept)}::jsonb))`;
}
