import type { Slug } from "../domain/model";

/** The kinds of record that have a page of their own, as their addresses name them. */
export const RECORD_KINDS = ["issues", "parties", "rounds", "demands", "statements", "sources"] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** The record that an address asks for. */
export type RecordPath = { readonly negotiation: Slug; readonly kind: RecordKind; readonly id: string };

/**
 * Reads which record an address asks for, whether or not there is one.
 *
 * @param path - Path of an address without its query, percent-encoded as a browser has it.
 * @returns Null when it is not the address of a record.
 * @example
 * parseRecordPath("/negotiations/n/parties/rusia") // { negotiation: "n", kind: "parties", id: "rusia" }
 */
export function parseRecordPath(path: string): RecordPath | null {
  const [root, negotiation, name, id] = path.split("/").slice(1).map(decode);
  const kind = RECORD_KINDS.find((candidate) => candidate === name);
  if (root !== "negotiations" || !negotiation || kind === undefined || !id) return null;
  return { negotiation, kind, id };
}

/** A path that is not well encoded is read as it stands. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
