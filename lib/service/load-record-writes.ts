import "server-only";
import { diffRecords } from "../codec/records/diff-records";
import { RECORD_KINDS, type RecordKind } from "../codec/records/record-kinds";
import type { RecordWrite } from "../data/record-history";
import { RECORD_ROWS } from "../data/record-rows";
import { countRecordsOfWrites } from "../data/sql/list-later-writes";
import { loadHistoryNames } from "./history/load-history-names";
import { hasRight } from "./history/may-undo";
import { toChangeKind } from "./history/to-record-revisions";
import type { RecordHistoryPage } from "./history-models";
import { loadPersonNames } from "./people/load-person-names";
import { loadRecordHistory } from "./records/load-record-history";
import { RIGHT_FOR } from "./records/right-for";

/** Tables whose rows are records; those of their parts are not among them. */
const RECORD_TABLES = RECORD_KINDS.map((kind) => RECORD_ROWS[kind].table as string);
/** How a write is called that has no name: no page is about it. */
const isNamed = (writeId: string) => !writeId.includes(" ");

/**
 * Loads the history of one record, newest first, with what each write changed in it and what restoring it would.
 *
 * @throws {AppError} `not-found`: the negotiation never had it; `unauthenticated`, `forbidden`.
 */
export async function loadRecordWrites(question: {
  readonly negotiation: string;
  readonly kind: RecordKind;
  readonly id: string;
}): Promise<RecordHistoryPage> {
  const { negotiation, kind, id } = question;
  const writes = (await loadRecordHistory(question)).filter(isChange);
  const current = writes[0]?.after ?? null;
  const named = writes.map(({ writeId }) => writeId).filter(isNamed);
  const [people, counts] = await Promise.all([
    loadPersonNames(writes.map(({ actor }) => actor)),
    countRecordsOfWrites(negotiation, named, RECORD_TABLES),
  ]);
  const shown = writes.map((write) => {
    const { before, after, actor, at, reason, revision } = write;
    const restoring = after === null ? [] : diffRecords(current?.fields ?? null, after.fields);
    return {
      ...{ at, reason, revision },
      writeId: isNamed(write.writeId) ? write.writeId : null,
      by: { id: actor, name: people.get(actor) ?? actor },
      change: toChangeKind(before, after),
      version: after?.version ?? null,
      fields: after?.fields ?? before?.fields ?? {},
      differences: diffRecords(before?.fields ?? null, after?.fields ?? null),
      others: Math.max(0, (counts.get(write.writeId) ?? 1) - 1),
      restoring: restoring.length === 0 ? null : restoring,
    };
  });
  return {
    ...{ negotiation, kind, id },
    version: current?.version ?? null,
    fields: shown[0]?.fields ?? {},
    writes: shown,
    mayRestore: hasRight(RIGHT_FOR[kind], negotiation),
    names: await loadHistoryNames(
      negotiation,
      shown.map(({ fields, differences }) => [fields, differences]),
    ),
  };
}

/** A write that came to nothing for this record leaves it as it was. */
function isChange({ before, after }: RecordWrite): boolean {
  return (
    diffRecords(before?.fields ?? null, after?.fields ?? null).length > 0 ||
    (before === null) !== (after === null)
  );
}
