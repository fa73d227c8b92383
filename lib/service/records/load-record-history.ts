import "server-only";
import { requireRight } from "../../auth/require-right";
import type { RecordKind } from "../../codec/records/record-kinds";
import { listRecordWrites, type RecordWrite } from "../../data/record-history";
import { AppError } from "../../errors";

/**
 * Loads the writes of one record, newest first: who, when, why, before and after. Of a removed one too.
 *
 * @throws {AppError} `not-found`: the negotiation never had it; `unauthenticated`, `forbidden`.
 */
export async function loadRecordHistory<K extends RecordKind>(question: {
  readonly negotiation: string;
  readonly kind: K;
  readonly id: string;
}): Promise<readonly RecordWrite<K>[]> {
  const { negotiation, kind, id } = question;
  await requireRight("read-history", negotiation);
  const writes = await listRecordWrites(negotiation, kind, id);
  if (writes.length === 0) throw new AppError("not-found", `This negotiation never had a ${kind} “${id}”.`);
  return writes.toReversed();
}
