import "server-only";
import { currentActor } from "../../auth/current-actor";
import { may, type NegotiationAction } from "../../auth/policy";
import { kindOfTable } from "../../data/record-rows";
import { RIGHT_FOR } from "../records/right-for";

/** Whether whoever asks has the right to do something to a negotiation; what is public has no part in it. */
export function hasRight(action: NegotiationAction, negotiation: string): boolean {
  return may(currentActor(), action, { negotiation, publicReading: false });
}

/**
 * Whether whoever asks has the rights that undoing a write takes: their own takes that of writing, others' that of
 * merging; and what the frame is made of, that of writing it.
 *
 * @param write.isOwn - Whether they wrote it.
 * @param write.tables - Those that it touched.
 */
export function mayUndo(
  negotiation: string,
  write: { readonly isOwn: boolean; readonly tables: readonly string[] },
): boolean {
  const touchesFrame = write.tables.some((table) => {
    const kind = kindOfTable(table);
    return kind !== null && RIGHT_FOR[kind] === "write-frame";
  });
  return (
    hasRight(write.isOwn ? "write-records" : "merge", negotiation) &&
    (!touchesFrame || hasRight("write-frame", negotiation))
  );
}
