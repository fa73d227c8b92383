import type { Slug } from "../domain/model";
import { screenPaths } from "../filters/screen-paths";
import { capitalised } from "../format/list-in-words";
import type { HistoryNames, RecordRevision, UndoVerdict, WritePage } from "../service/read-models";
import { describeCounts, formatCount, recordTitle, rowWord } from "./describe-revision";
import { type DiffLine, prepareFieldDiff } from "./prepare-field-diff";
import {
  describeRow,
  type HistoryEntryModel,
  prepareEntry,
  prepareSentence,
  type RevisionSentence,
} from "./prepare-history";

/** One record in a write, with every place that the write changed. */
export type WrittenRecord = RevisionSentence & { readonly lines: readonly DiffLine[] };

export type WriteModel = {
  readonly title: string;
  readonly entry: HistoryEntryModel;
  /** What was written, in counts; null where it is one record. */
  readonly counts: string | null;
  readonly records: readonly WrittenRecord[];
  readonly others: readonly string[];
  readonly undo: UndoModel;
  readonly historyHref: string;
};

export type UndoModel = {
  readonly isOpen: boolean;
  /** What undoing does, or why it cannot be done. */
  readonly words: string;
  readonly records: readonly WrittenRecord[];
  /** What has been written again since, with where that can be seen. */
  readonly since: readonly {
    readonly key: string;
    readonly name: string;
    readonly historyHref: string | null;
    readonly writeHref: string | null;
  }[];
};

/** Prepares the page of one write: what it did, and what undoing it would do. */
export function prepareWrite(page: WritePage): WriteModel {
  const { negotiation, write, names } = page;
  const total = write.counts.reduce((sum, { count }) => sum + count, 0);
  const entry = prepareEntry(negotiation, write, names, page.undo.kind === "allowed");
  const isOne = write.records?.length === 1 && write.rows.length === 0;
  return {
    title: titleOf(page, total),
    entry: { ...entry, writeHref: null },
    counts: isOne ? null : capitalised(describeCounts(write.counts)),
    records: (write.records ?? []).map((record) => toWritten(negotiation, record, names)),
    others: write.rows.map((row) => describeRow(row, names)),
    undo: prepareUndo(page),
    historyHref: screenPaths.history(negotiation),
  };
}

function titleOf({ write, names }: WritePage, total: number): string {
  const [only, ...rest] = write.records ?? [];
  if (only !== undefined && rest.length === 0) {
    const what = `${only.kind} “${recordTitle(only, names)}”`;
    return `${write.by.name} ${only.change} the ${what}`;
  }
  const count = write.records?.length ?? total;
  return `${write.by.name} wrote ${formatCount(count)} ${count === 1 ? "record" : "records"} at once`;
}

function toWritten(negotiation: Slug, record: RecordRevision, names: HistoryNames): WrittenRecord {
  return {
    ...prepareSentence(negotiation, record, names),
    lines: prepareFieldDiff(record.kind, record.differences, names),
  };
}

const SHUT = {
  "no-right": "Your role does not allow to undo this write.",
  "nothing-to-undo": "There is nothing in this write that could be undone.",
  "made-the-negotiation": "This write made the negotiation itself. It cannot be undone.",
} as const satisfies Partial<Record<UndoVerdict["kind"], string>>;

function prepareUndo({ negotiation, undo, undoing, names }: WritePage): UndoModel {
  const records = undoing.map((record) => toWritten(negotiation, record, names));
  switch (undo.kind) {
    case "allowed":
      return {
        isOpen: true,
        words:
          "Undoing puts back what stood before, all of it at once. It is a write of its own and can be undone in turn.",
        records,
        since: [],
      };
    case "unchecked":
      return {
        isOpen: true,
        words:
          "Undoing puts back what stood before this write, all of it at once. It touched so many records that they are looked at only then: where one has been written since, nothing is undone.",
        records: [],
        since: [],
      };
    case "changed-since":
      return {
        isOpen: false,
        words:
          "It cannot be undone as a whole: some of it has been written again since. Undo the later write first, or restore a record from its history.",
        records: [],
        since: undo.since.map(({ table, kind, id, writeId }) => ({
          key: `${table} ${id}`,
          name: `${rowWord(table, 1)} ${names[`${kind} ${id}`] ?? id}`,
          historyHref: kind === table ? screenPaths.recordHistory(negotiation, kind, id) : null,
          writeHref: writeId === null ? null : screenPaths.write(negotiation, writeId),
        })),
      };
    default:
      return { isOpen: false, words: SHUT[undo.kind], records: [], since: [] };
  }
}
