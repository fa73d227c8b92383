import "server-only";
import type { RecordFault } from "../../codec/records/parse-record";
import type { RecordKind } from "../../codec/records/record-kinds";
import { deleteRecord, findRecord } from "../../data/records";
import { listReferences } from "../../data/references";
import { doWrite, toCurrent, type WriteAbout, type WriteResult } from "./record-write";
import { RIGHT_FOR } from "./right-for";

/**
 * Removes a record; its history stays, and it can be restored from there. What refers to it keeps it: nothing is
 * left that names nothing.
 *
 * @throws {AppError} `unauthenticated`, `forbidden`, `not-found` for the negotiation.
 */
export function removeRecord<K extends Exclude<RecordKind, "negotiation">>(
  removal: WriteAbout & {
    readonly negotiation: string;
    readonly kind: K;
    readonly id: string;
    readonly version: number;
  },
): Promise<WriteResult<K>> {
  const { negotiation, kind, id, version, reason, key, onReplay } = removal;
  const asked = ["remove", kind, id, version, reason];
  return doWrite<K>({
    negotiation,
    action: RIGHT_FOR[kind],
    reason,
    key,
    onReplay,
    asked,
    write: async (context) => {
      const { transaction, writeId } = context;
      const before = await findRecord(negotiation, kind, id, transaction);
      if (before?.version !== version)
        return {
          ok: false,
          kind: "stale",
          current: before === null ? null : await toCurrent(context, before),
        };
      const references = await listReferences(transaction, negotiation, { kind, id });
      if (references.length > 0) return { ok: false, kind: "in-use", faults: references.map(toFault) };
      if (kind === "statement") {
        await transaction.adjudication.deleteMany({ where: { negotiationId: negotiation, statementId: id } });
        await transaction.coding.deleteMany({ where: { negotiationId: negotiation, statementId: id } });
      }
      await deleteRecord(transaction, negotiation, { kind, id });
      return { ok: true, id, version: version + 1, writeId };
    },
  });
}

function toFault({ words, ids }: { readonly words: string; readonly ids: readonly string[] }): RecordFault {
  return { path: ids[0] ?? "", message: words };
}
