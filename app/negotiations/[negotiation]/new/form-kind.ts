import type { FormKind } from "@/lib/chart/form-context";
import { RECORD_KINDS } from "@/lib/codec/records/record-kinds";

/** The kind of record that an address names; null: there is no such kind. */
export function findFormKind(kind: string): FormKind | null {
  return RECORD_KINDS.find((known) => known === kind) ?? null;
}
