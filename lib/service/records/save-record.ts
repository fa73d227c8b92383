import "server-only";
import { isDeepStrictEqual } from "node:util";
import { parseRecord } from "../../codec/records/parse-record";
import type { KeptRecord, RecordFields, RecordKind } from "../../codec/records/record-kinds";
import { findRecord, writeRecord } from "../../data/records";
import { AppError } from "../../errors";
import { findRecordFaults } from "./find-record-faults";
import { keepAdjudication } from "./keep-adjudication";
import { doWrite, toCurrent, type WriteAbout, type WriteContext, type WriteResult } from "./record-write";
import { RIGHT_FOR } from "./right-for";

/** A record as somebody wants it to be. */
export type RecordDraft<K extends RecordKind = RecordKind> = WriteAbout & {
  readonly negotiation: string;
  readonly kind: K;
  /** The version that it was written against; null for a new record. */
  readonly version: number | null;
  /** All of its fields, checked here. */
  readonly fields: unknown;
};

/**
 * Creates a record, or revises one that still stands at the version it was written against.
 *
 * @returns The record's new version (the same one where nothing differs); or why nothing was written.
 * @throws {AppError} `unauthenticated`, `forbidden`, `not-found` for the negotiation.
 */
export function saveRecord<K extends RecordKind>(draft: RecordDraft<K>): Promise<WriteResult<K>> {
  const { negotiation, kind, version, reason, key, onReplay } = draft;
  if (kind === "negotiation" && version === null)
    throw new AppError("invalid-input", "A negotiation is created by itself, not as a record of another.");
  const action = RIGHT_FOR[kind];
  const asked = ["save", kind, version, draft.fields, reason];
  return doWrite<K>({
    ...{ negotiation, action, reason, key, onReplay, asked },
    write: (context) => saveWithin(context, draft),
  });
}

/** Saves a record as part of a write that has begun. @returns As {@link saveRecord}; a refusal has written nothing. */
export async function saveWithin<K extends RecordKind>(
  context: WriteContext,
  { negotiation, kind, version, fields: given, reason }: RecordDraft<K>,
): Promise<WriteResult<K>> {
  const parsed = parseRecord(kind, given);
  if (!parsed.ok) return { ok: false, kind: "invalid", faults: parsed.faults };
  const { fields } = parsed;
  const { transaction, writeId } = context;
  const before = await findRecord(negotiation, kind, fields.id, transaction);
  if (version === null && before !== null)
    return invalid("id", `Is taken: there is a ${kind} of this id already.`);
  if (version !== null && before?.version !== version)
    return { ok: false, kind: "stale", current: before === null ? null : await toCurrent(context, before) };
  if (before !== null && isDeepStrictEqual(before.fields, fields))
    return { ok: true, id: fields.id, version: before.version, writeId };
  const faults = [
    ...(await findRecordFaults(transaction, negotiation, { kind, fields })),
    ...(await keepAdjudication(context, { kind, before, fields, reason })),
  ];
  if (faults.length > 0) return { ok: false, kind: "invalid", faults };
  await writeRecord(transaction, negotiation, { kind, fields });
  const after = await requireNextVersion(context, { kind, fields, before });
  return { ok: true, id: fields.id, version: after, writeId };
}

/** A negotiation's notes have no trigger that would count them as its own change. */
async function requireNextVersion<K extends RecordKind>(
  { transaction, negotiation }: WriteContext,
  {
    kind,
    fields,
    before,
  }: { readonly kind: K; readonly fields: RecordFields<K>; readonly before: KeptRecord<K> | null },
): Promise<number> {
  const after = await findRecord(negotiation, kind, fields.id, transaction);
  if (after === null) throw new AppError("internal", "A record was not there after it was written.");
  if (kind !== "negotiation" || after.version !== before?.version) return after.version;
  await transaction.negotiation.update({
    where: { id: negotiation },
    data: { version: { increment: 1 } },
  });
  return after.version + 1;
}

function invalid<K extends RecordKind>(path: string, message: string): WriteResult<K> {
  return { ok: false, kind: "invalid", faults: [{ path, message }] };
}
