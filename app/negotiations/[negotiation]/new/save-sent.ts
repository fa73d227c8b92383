import type { RecordKind } from "@/lib/codec/records/record-kinds";
import type { FormValues } from "@/lib/format/form-values";
import { makeRecordId } from "@/lib/format/record-id";
import type { WriteResult } from "@/lib/service/records/record-write";
import { saveRecord } from "@/lib/service/records/save-record";
import type { FormPlace } from "./load-form";

/** A form as it was sent. */
export type SentForm = {
  /** What its button does. */
  readonly act: string;
  readonly values: FormValues;
  /** The version that it was begun from; null for a new record. */
  readonly version: number | null;
  readonly key: string | null;
  readonly reason: string | null;
  readonly hasScript: boolean;
};

type Fields = Readonly<Record<string, unknown>>;

/** Ids that are tried for one that nobody chose. */
const MOST_TRIES = 30;

/**
 * Saves what a form says. An id that nobody chose is made of what is written: the first that is free, tried in the same
 * order every time, so that the same sending finds its own answer again.
 */
export async function saveSent(
  { negotiation, kind, id }: FormPlace,
  { version, reason, key, values }: SentForm,
  fields: Fields,
): Promise<WriteResult> {
  const save = (named: Fields, under: string | null = key) =>
    saveRecord<RecordKind>({ negotiation, kind, version, reason, key: under, fields: named });
  const isMade = id === null && version === null && fields.id === "";
  const tried = new Set<string>();
  let named: Fields = id === null ? fields : { ...fields, id };
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    if (isMade) {
      const made = makeRecordId(kind, values, (taken) => tried.has(taken));
      if (made === null) return save(fields);
      tried.add(made);
      named = { ...fields, id: made };
    }
    const result = await save(named);
    const isTaken =
      !result.ok &&
      (result.kind === "key-reused" ||
        (result.kind === "invalid" && result.faults.every(({ path }) => path === "id")));
    if (!isMade || !isTaken) return result.ok || result.kind !== "key-reused" ? result : save(named, null);
  }
  // The key belongs to an earlier sending of something else, whose answer was lost.
  return save(named, null);
}
