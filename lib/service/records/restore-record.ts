import "server-only";
import { requireRight } from "../../auth/require-right";
import type { RecordKind } from "../../codec/records/record-kinds";
import { listRecordWrites } from "../../data/record-history";
import { AppError } from "../../errors";
import type { WriteAbout, WriteResult } from "./record-write";
import { saveRecord } from "./save-record";

/**
 * Gives a record the fields again that it had after one of its writes; also one that has been removed.
 *
 * @param restoration.writeId - The write after which it was as wanted.
 * @param restoration.version - The version that stands now; null when it has been removed.
 * @throws {AppError} `not-found`: no such write, or it removed the record; `unauthenticated`, `forbidden`.
 */
export async function restoreRecord<K extends RecordKind>(
  restoration: WriteAbout & {
    readonly negotiation: string;
    readonly kind: K;
    readonly id: string;
    readonly writeId: string;
    readonly version: number | null;
  },
): Promise<WriteResult<K>> {
  const { negotiation, kind, id, writeId, ...rest } = restoration;
  await requireRight("read-history", negotiation);
  const writes = await listRecordWrites(negotiation, kind, id);
  const wanted = writes.find((write) => write.writeId === writeId)?.after ?? null;
  if (wanted === null)
    throw new AppError("not-found", `The history of “${id}” has no such state to restore.`);
  return saveRecord<K>({ negotiation, kind, fields: wanted.fields, ...rest });
}
