import "server-only";
import type { RecordFault } from "../../codec/records/parse-record";
import type { KeptRecord, RecordFields, RecordKind } from "../../codec/records/record-kinds";
import { findAdjudication } from "../../data/codings";
import { toAdjudicationRow } from "../../data/import";
import { upsertRows } from "../../data/upsert-rows";
import type { WriteContext } from "./record-write";

const CODES = ["position", "fallback", "firmness"] as const;
const LONGEST_NAME = 60;

/**
 * Keeps an adjudicated statement and its adjudication together: whoever changes the codes that were decided decides
 * anew, and has to say why.
 *
 * @returns A fault when a reason is missing; otherwise the adjudication holds the new codes.
 */
export async function keepAdjudication<K extends RecordKind>(
  { transaction, negotiation, actorName }: WriteContext,
  {
    kind,
    before,
    fields,
    reason,
  }: {
    readonly kind: K;
    readonly before: KeptRecord<K> | null;
    readonly fields: RecordFields<K>;
    readonly reason: string | null;
  },
): Promise<readonly RecordFault[]> {
  if (kind !== "statement" || before === null) return [];
  const [old, next] = [before.fields, fields] as readonly RecordFields<"statement">[];
  if (old === undefined || next === undefined || CODES.every((code) => old[code] === next[code])) return [];
  const adjudication = await findAdjudication(negotiation, next.id, transaction);
  if (adjudication === null) return [];
  if (reason === null || reason.trim() === "")
    return [
      {
        path: "reason",
        message: "Its codes were adjudicated between coders. Say why they are decided otherwise now.",
      },
    ];
  const { position, fallback, firmness } = next;
  const decided = {
    statement: next.id,
    coder: actorName.slice(0, LONGEST_NAME),
    position,
    fallback,
    firmness,
    reason,
  };
  await upsertRows(transaction, { table: "adjudication", negotiation, rows: [toAdjudicationRow(decided)] });
  return [];
}
