import "server-only";
import type { RecordFault } from "../codec/records/parse-record";
import type { KeptRecord } from "../codec/records/record-kinds";
import { WRITTEN, type WritableKind } from "./schemas/writes";

/** Fields that are read and not written, and why. */
const READ_ONLY: Readonly<Record<string, string>> = {
  version: "Is not written: it grows by itself. Send it as If-Match.",
  negotiation: "Is not written: the address says it.",
  party: "Is not written: the demand says it.",
  issue: "Is not written: the demand says it.",
  topic: "Is not written: the demand says it.",
  ordinal: "Is not written: it follows from the days and the sequence.",
  statements: "Is not written: it is counted.",
};

/** Writes a record as its writes are answered. Only what the schema declares leaves. */
export function serializeWritten(
  negotiation: string,
  { kind, fields, version }: KeptRecord<WritableKind>,
): object {
  const known: Readonly<Record<string, unknown>> = { ...fields, negotiation, version };
  return Object.fromEntries(Object.keys(WRITTEN[kind].shape).map((name) => [name, known[name]]));
}

/** Says of a field that is only read why it is not written; other faults stay as they are. */
export function explainFaults(kind: WritableKind, faults: readonly RecordFault[]): readonly RecordFault[] {
  const written = Object.keys(WRITTEN[kind].shape).filter(
    (name) => !["negotiation", "version"].includes(name),
  );
  return faults.map(({ path, message }) => {
    const why = Object.hasOwn(READ_ONLY, path) && !written.includes(path) ? READ_ONLY[path] : undefined;
    return { path, message: why ?? message };
  });
}
