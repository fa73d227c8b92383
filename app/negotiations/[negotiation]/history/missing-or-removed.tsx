import { notFound } from "next/navigation";
import { RemovedRecord } from "@/components/history/removed-record";
import { describeRemoval } from "@/lib/chart/describe-last-write";
import type { RecordKind } from "@/lib/codec/records/record-kinds";
import { screenPaths } from "@/lib/filters/screen-paths";
import { loadLastWrite } from "@/lib/service/load-last-write";

/** In place of a record that is not there: who removed it, for whoever may know; to all others there is no such page. */
export async function MissingOrRemoved(record: {
  readonly negotiation: string;
  readonly kind: RecordKind;
  readonly id: string;
}) {
  const last = await loadLastWrite(record);
  if (last === null || !last.isRemoval) notFound();
  const { negotiation, kind, id } = record;
  const href = screenPaths.recordHistory(negotiation, kind, id);
  return <RemovedRecord kind={kind} id={id} words={describeRemoval(kind, last)} href={href} />;
}
