import "server-only";
import { requireRight } from "../../auth/require-right";
import type { KeptRecord, RecordKind } from "../../codec/records/record-kinds";
import { listRecordWrites } from "../../data/record-history";
import { AppError } from "../../errors";

/**
 * Loads a record as a write left it, whatever has become of it since: the same write is answered the same however late.
 *
 * @param write - What the write returned; where nothing differed, nothing was written under its id.
 * @throws {AppError} `not-found`: the record never had that version; `unauthenticated`, `forbidden`.
 */
export async function loadWrittenRecord<K extends RecordKind>(write: {
  readonly negotiation: string;
  readonly kind: K;
  readonly id: string;
  readonly version: number;
  readonly writeId: string;
}): Promise<KeptRecord<K>> {
  const { negotiation, kind, id, version, writeId } = write;
  await requireRight("read", negotiation);
  const writes = await listRecordWrites(negotiation, kind, id);
  const own = writes.find((one) => one.writeId === writeId)?.after;
  const record = own ?? writes.findLast(({ after }) => after?.version === version)?.after ?? null;
  if (record === null)
    throw new AppError("not-found", `The ${kind} “${id}” never stood at version ${version}.`);
  return record;
}
