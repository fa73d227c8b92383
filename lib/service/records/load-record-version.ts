import "server-only";
import type { RecordKind } from "../../codec/records/record-kinds";
import { findRecord } from "../../data/records";
import type { NegotiationRef } from "../../domain/as-of/negotiation-ref";
import { AppError } from "../../errors";
import { remember } from "../remember";

/**
 * Loads how often a record had been written, which is what a write to it has to name.
 *
 * @throws {AppError} `not-found`: no such negotiation or record; `unauthenticated`, `forbidden`.
 */
export function loadRecordVersion(question: {
  readonly negotiation: NegotiationRef;
  readonly kind: RecordKind;
  readonly id: string;
}): Promise<number> {
  const { negotiation, kind, id } = question;
  return remember(negotiation, `version of ${kind} ${id}`, async () => {
    const record = await findRecord(negotiation, kind, id);
    if (record === null) throw new AppError("not-found", `There is no ${kind} “${id}” in this negotiation.`);
    return record.version;
  });
}
