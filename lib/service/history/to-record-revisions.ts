import "server-only";
import { diffRecords } from "../../codec/records/diff-records";
import type { RecordChange } from "../../data/record-changes";
import type { HistoryFields, RecordRevision } from "../history-models";

/** What a write made of records, field by field. One that it left as it was is left out. */
export function toRecordRevisions(changes: readonly RecordChange[]): readonly RecordRevision[] {
  return changes.flatMap(({ kind, id, before, after }): readonly RecordRevision[] => {
    const differences = diffRecords(before, after);
    const fields: HistoryFields = after ?? before ?? {};
    if (differences.length === 0) return [];
    return [{ kind, id, change: toChangeKind(before, after), fields, differences }];
  });
}

/** Whether a record was made, changed or taken away. */
export function toChangeKind(before: unknown, after: unknown): RecordRevision["change"] {
  return before === null ? "created" : after === null ? "removed" : "revised";
}
