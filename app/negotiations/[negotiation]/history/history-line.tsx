import { RecordLine } from "@/components/history/record-line";
import { describeLastWrite } from "@/lib/chart/describe-last-write";
import type { RecordKind } from "@/lib/codec/records/record-kinds";
import { screenPaths } from "@/lib/filters/screen-paths";
import { loadLastWrite } from "@/lib/service/load-last-write";

/** The line under a record: its version, who wrote it last, its history. Nothing for whoever may not read that. */
export async function HistoryLine(record: {
  readonly negotiation: string;
  readonly kind: RecordKind;
  readonly id: string;
}) {
  const last = await loadLastWrite(record);
  if (last === null) return null;
  const { negotiation, kind, id } = record;
  return (
    <RecordLine words={describeLastWrite(last)} href={screenPaths.recordHistory(negotiation, kind, id)} />
  );
}
