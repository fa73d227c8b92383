import type { z } from "zod";
import { describeFault } from "./describe-fault";
import { RECORD_SCHEMAS, type RecordFields, type RecordKind } from "./record-kinds";

/** A place in a record, such as `evidence.0.quote`, and one sentence about what is wrong there. */
export type RecordFault = { readonly path: string; readonly message: string };

export type ParsedRecord<K extends RecordKind> =
  | { readonly ok: true; readonly fields: RecordFields<K> }
  | { readonly ok: false; readonly faults: readonly RecordFault[] };

/**
 * Checks the fields of one record by themselves; what they say of other records is checked where those are known.
 *
 * @param fields - Anything at all.
 * @returns The fields, or every fault in the order of the fields. Never throws on bad input.
 */
export function parseRecord<K extends RecordKind>(kind: K, fields: unknown): ParsedRecord<K> {
  const schema: z.ZodType = RECORD_SCHEMAS[kind];
  const result = schema.safeParse(fields, { reportInput: true });
  if (result.success) return { ok: true, fields: result.data as RecordFields<K> };
  const faults = result.error.issues.flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => ({
          path: [...issue.path, key].join("."),
          message: "Is no field of this record.",
        }))
      : [{ path: issue.path.join("."), message: describeFault(issue) }],
  );
  // What is not there breaks several rules of its field at once.
  const said = new Set<string>();
  return {
    ok: false,
    faults: faults.filter(({ path, message }) => {
      const isMissing = said.has(`${path} Is missing.`);
      said.add(`${path} ${message}`);
      return !isMissing;
    }),
  };
}
