import type { KeptRecord, RecordKind } from "../codec/records/record-kinds";
import { database } from "./database";
import { Prisma } from "./prisma-client/client";
import type { JsonRow, PartTable } from "./record-mapping";
import { RECORD_ROWS, toRecord } from "./record-rows";
import { deleteOtherParts, upsertRows } from "./upsert-rows";
import type { Transaction } from "./write-transaction";

const raw = (name: string) => Prisma.raw(`"${name}"`);

type Found = { readonly root: JsonRow; readonly parts: Readonly<Partial<Record<PartTable, JsonRow[]>>> };

/** Which records: those of the ids, or those whose column has the value; all of the negotiation's unless given. */
export type RecordFilter = {
  readonly ids?: readonly string[];
  readonly where?: { readonly column: string; readonly value: string };
};

/**
 * Records of a kind as they stand, in order of id.
 *
 * @param on - The transaction to read in; the process's own connections unless given.
 */
export async function listRecords<K extends RecordKind>(
  negotiation: string,
  kind: K,
  filter: RecordFilter = {},
  on: Pick<Transaction, "$queryRaw"> = database().prisma,
): Promise<readonly KeptRecord<K>[]> {
  const { table, parts } = RECORD_ROWS[kind];
  const isNegotiation = kind === "negotiation";
  const partsJson = parts.map(
    (
      part,
    ) => Prisma.sql`${part.table}::text, (SELECT coalesce(jsonb_agg(to_jsonb(p)), '[]') FROM ${raw(part.table)} p
      WHERE p.negotiation_id = ${negotiation} AND p.${raw(part.owner)} = t.id)`,
  );
  const conditions = [
    isNegotiation ? Prisma.sql`t.id = ${negotiation}` : Prisma.sql`t.negotiation_id = ${negotiation}`,
    ...(filter.ids === undefined ? [] : [Prisma.sql`t.id = ANY (${[...filter.ids]})`]),
    ...(filter.where === undefined
      ? []
      : [Prisma.sql`t.${raw(filter.where.column)} = ${filter.where.value}`]),
  ];
  const found = await on.$queryRaw<Found[]>`
    SELECT to_jsonb(t) AS root, ${partsJson.length === 0 ? Prisma.sql`'{}'::jsonb` : Prisma.sql`jsonb_build_object(${Prisma.join(partsJson)})`} AS parts
    FROM ${raw(table)} t WHERE ${Prisma.join(conditions, " AND ")} ORDER BY t.id COLLATE "C"`;
  return found.map(({ root, parts: own }) => toRecord(kind, root, (part) => own[part] ?? []));
}

/** One record as it stands, or null. @param on - As in {@link listRecords}. */
export async function findRecord<K extends RecordKind>(
  negotiation: string,
  kind: K,
  id: string,
  on?: Pick<Transaction, "$queryRaw">,
): Promise<KeptRecord<K> | null> {
  return (await listRecords(negotiation, kind, { ids: [id] }, on))[0] ?? null;
}

/** Writes a record and its parts: new, or in place of what stands there. What is equal is not touched. */
export async function writeRecord<K extends RecordKind>(
  transaction: Transaction,
  negotiation: string,
  { kind, fields }: Pick<KeptRecord<K>, "kind" | "fields">,
): Promise<void> {
  const { table, parts, toRows } = RECORD_ROWS[kind];
  const rows = toRows(fields);
  await upsertRows(transaction, { table, negotiation, rows: [rows.root] });
  for (const { table: part, owner } of parts) {
    const own = rows.parts[part] ?? [];
    const kept = own.map((row) => String(row.id));
    await deleteOtherParts(transaction, {
      table: part,
      owner: owner as Parameters<typeof deleteOtherParts>[1]["owner"],
      negotiation,
      owners: [String(rows.root.id)],
      kept,
    });
    await upsertRows(transaction, { table: part, negotiation, rows: own });
  }
}

/** Deletes a record and its parts; its history stays. */
export async function deleteRecord(
  transaction: Transaction,
  negotiation: string,
  { kind, id }: Pick<KeptRecord, "kind" | "id">,
): Promise<void> {
  const { table, parts } = RECORD_ROWS[kind];
  for (const part of parts)
    await transaction.$executeRaw`DELETE FROM ${raw(part.table)} WHERE negotiation_id = ${negotiation} AND ${raw(part.owner)} = ${id}`;
  await transaction.$executeRaw`DELETE FROM ${raw(table)} WHERE negotiation_id = ${negotiation} AND id = ${id}`;
}
