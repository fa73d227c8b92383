import "server-only";
import { toRecordChanges } from "../../data/record-changes";
import { countWriteEntries, listWriteEntries } from "../../data/sql/list-write-entries";
import type { WriteHead } from "../../data/sql/list-writes";
import type { HistoryWrite } from "../history-models";
import { loadPersonNames } from "../people/load-person-names";
import { toRecordRevisions } from "./to-record-revisions";

/**
 * Loads what writes did.
 *
 * @param most - The most entries of one write that are looked at one by one; of larger ones they are counted.
 */
export async function loadWrites(
  negotiation: string,
  heads: readonly WriteHead[],
  most: number,
): Promise<readonly HistoryWrite[]> {
  const counts = await countWriteEntries(negotiation, heads);
  const isSmall = ({ last }: WriteHead) =>
    (counts.get(last) ?? []).reduce((sum, { count }) => sum + count, 0) <= most;
  const [entries, names] = await Promise.all([
    listWriteEntries(negotiation, heads.filter(isSmall)),
    loadPersonNames(heads.map(({ actor }) => actor)),
  ]);
  return heads.map((head) => {
    const { records, rows } = toRecordChanges(entries.get(head.last) ?? []);
    return {
      key: String(head.last),
      writeId: head.writeId,
      by: { id: head.actor, name: names.get(head.actor) ?? head.actor },
      at: head.at,
      reason: head.reason,
      revision: head.revision,
      counts: counts.get(head.last) ?? [],
      records: isSmall(head) ? toRecordRevisions(records) : null,
      rows,
    };
  });
}
