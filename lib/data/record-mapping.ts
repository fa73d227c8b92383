import type { RecordFields, RecordKind } from "../codec/records/record-kinds";
import type { ImportedTable, RowValues } from "./upsert-rows";

/** A row as the database writes it in JSON: columns by name, days as YYYY-MM-DD. */
export type JsonRow = Readonly<Record<string, unknown>>;

/** The tables whose rows are parts of a record, with the column that names it. */
export type PartTable = "evidence" | "pole" | "anchor" | "round_participant" | "round_source" | "coding_note";

type Part = { readonly table: PartTable; readonly owner: string };

/** A record as rows: one of its own table, and those of its parts in their order. */
export type RecordRows = {
  readonly root: RowValues;
  readonly parts: Readonly<Partial<Record<PartTable, readonly RowValues[]>>>;
};

export type Mapping<K extends RecordKind> = {
  readonly table: ImportedTable;
  readonly parts: readonly Part[];
  readonly toRows: (fields: RecordFields<K>) => RecordRows;
  readonly fromRows: (root: JsonRow, parts: (table: PartTable) => readonly JsonRow[]) => unknown;
};

/** One id from two. A slug has no double hyphen, so no other two give the same. */
export const joinIds = (slug: string, other: string) => `${slug}--${other}`;

/** A column that may be empty, also in rows that were written before it was there. */
export const orNull = (row: JsonRow, column: string) => row[column] ?? null;
