import "server-only";
import { requireRight } from "../../auth/require-right";
import type { RecordKind } from "../../codec/records/record-kinds";
import { listReferences, type Reference } from "../../data/references";

/** Loads what refers to a record; empty when nothing does. @throws {AppError} `unauthenticated`, `forbidden`, `not-found`. */
export async function loadReferences(question: {
  readonly negotiation: string;
  readonly kind: Exclude<RecordKind, "negotiation">;
  readonly id: string;
}): Promise<readonly Reference[]> {
  const { negotiation, kind, id } = question;
  await requireRight("read", negotiation);
  return listReferences(null, negotiation, { kind, id });
}
