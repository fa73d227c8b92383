import "server-only";
import type { KeptRecord, RecordFields } from "../../codec/records/record-kinds";
import { moveDemandReferences, moveSourceReferences } from "../../data/move-references";
import { deleteRecord, findRecord, writeRecord } from "../../data/records";
import {
  doWrite,
  refuse,
  toCurrent,
  type WriteAbout,
  type WriteContext,
  type WriteResult,
} from "./record-write";

/** The kinds of records that may turn out to be one: a demand under two names, a source entered twice. */
export type MergeableKind = "demand" | "source";

export type Merge<K extends MergeableKind = MergeableKind> = WriteAbout & {
  readonly negotiation: string;
  readonly kind: K;
  /** The one that goes, and the version that the decision was made on. */
  readonly from: { readonly id: string; readonly version: number };
  /** The one that stays. */
  readonly into: { readonly id: string; readonly version: number };
};

/**
 * Makes two records one: everything that names the one that goes names the one that stays. One write, which can be
 * undone as a whole.
 *
 * @throws {AppError} `unauthenticated`, `forbidden`, `not-found` for the negotiation.
 */
export function mergeRecords<K extends MergeableKind>(merge: Merge<K>): Promise<WriteResult<K>> {
  const { negotiation, kind, from, into, reason, key } = merge;
  const asked = ["merge", kind, from, into, reason];
  return doWrite<K>({
    negotiation,
    action: "merge",
    reason,
    key,
    asked,
    write: (context) => carryOut(context, merge),
  });
}

async function carryOut<K extends MergeableKind>(
  context: WriteContext,
  { negotiation, kind, from, into }: Merge<K>,
): Promise<WriteResult<K>> {
  const { transaction, writeId } = context;
  if (from.id === into.id) throw refuse("into", "Choose another record: this one is the same.");
  const [going, staying] = [
    await findRecord(negotiation, kind, from.id, transaction),
    await findRecord(negotiation, kind, into.id, transaction),
  ];
  for (const [record, { version }] of [
    [going, from],
    [staying, into],
  ] as const)
    if (record?.version !== version)
      return { ok: false, kind: "stale", current: record === null ? null : await toCurrent(context, record) };
  if (going === null || staying === null) throw refuse("into", "There is no such record.");
  const named = { negotiation, from: from.id, into: into.id };
  if (kind === "demand") {
    requireSameCell(going as KeptRecord<"demand">, staying as KeptRecord<"demand">);
    await moveDemandReferences(transaction, named);
  } else {
    for (const statement of await moveSourceReferences(transaction, named))
      await closeRanks(context, statement);
  }
  await deleteRecord(transaction, negotiation, { kind, id: from.id });
  const after = await findRecord(negotiation, kind, into.id, transaction);
  return { ok: true, id: into.id, version: after?.version ?? into.version, writeId };
}

function requireSameCell(a: KeptRecord<"demand">, b: KeptRecord<"demand">): void {
  for (const field of ["party", "issue"] as const)
    if (a.fields[field] !== b.fields[field])
      throw refuse("into", `Must be a demand on the same ${field}: this one's is ${a.fields[field]}.`);
}

/** Evidence is kept under its place; where a piece was dropped, those behind it move up. */
async function closeRanks({ transaction, negotiation }: WriteContext, statement: string): Promise<void> {
  const record = await findRecord(negotiation, "statement", statement, transaction);
  if (record === null) return;
  const fields: RecordFields<"statement"> = record.fields;
  await writeRecord(transaction, negotiation, { kind: "statement", fields });
}
