import "server-only";
import type { RecordKind } from "../../codec/records/record-kinds";
import { findRecord } from "../../data/records";
import { doWrite, refuse, toCurrent, type WriteAbout, type WriteResult } from "./record-write";
import { RIGHT_FOR } from "./right-for";
import { saveWithin } from "./save-record";

/**
 * Revises the named fields of a record that still stands at the version they were written against; the others stay.
 * Of a repeated key only what was asked is compared, so that it is answered as before whatever stands by then.
 *
 * @param revision.changes - New values by field, checked here; null where nothing is known.
 * @throws {AppError} `unauthenticated`, `forbidden`, `not-found` for the negotiation.
 */
export function reviseRecord<K extends Exclude<RecordKind, "negotiation">>(
  revision: WriteAbout & {
    readonly negotiation: string;
    readonly kind: K;
    readonly id: string;
    readonly version: number;
    readonly changes: Readonly<Record<string, unknown>>;
  },
): Promise<WriteResult<K>> {
  const { negotiation, kind, id, version, changes, ...about } = revision;
  return doWrite<K>({
    ...about,
    negotiation,
    action: RIGHT_FOR[kind],
    asked: ["revise", kind, id, version, changes, about.reason],
    write: async (context) => {
      const before = await findRecord(negotiation, kind, id, context.transaction);
      if (before?.version !== version)
        return {
          ok: false,
          kind: "stale",
          current: before === null ? null : await toCurrent(context, before),
        };
      if (Object.hasOwn(changes, "id") && changes.id !== id)
        throw refuse("id", `Cannot be changed: this ${kind} is ${id}.`);
      return saveWithin(context, {
        ...about,
        negotiation,
        kind,
        version,
        fields: { ...before.fields, ...changes },
      });
    },
  });
}
