import "server-only";
import { requireRight } from "../../auth/require-right";
import type { KeptRecord, RecordKind } from "../../codec/records/record-kinds";
import { findRecord, listRecords } from "../../data/records";
import { AppError } from "../../errors";

/**
 * Loads one record as it is written, for the form that revises it. Never from memory: the form must begin from what
 * stands.
 *
 * @throws {AppError} `not-found`: no such negotiation or record; `unauthenticated`, `forbidden`.
 */
export async function loadRecord<K extends RecordKind>(question: {
  readonly negotiation: string;
  readonly kind: K;
  readonly id: string;
}): Promise<KeptRecord<K>> {
  const { negotiation, kind, id } = question;
  await requireRight("read", negotiation);
  const record = await findRecord(negotiation, kind, id);
  if (record === null) throw new AppError("not-found", `There is no ${kind} “${id}” in this negotiation.`);
  return record;
}

/** Loads all records of a kind as they are written. @throws As {@link loadRecord}. */
export async function loadRecords<K extends RecordKind>(
  negotiation: string,
  kind: K,
): Promise<readonly KeptRecord<K>[]> {
  await requireRight("read", negotiation);
  return listRecords(negotiation, kind);
}
