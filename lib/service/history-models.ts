import type { FieldDifference } from "../codec/records/diff-records";
import type { RecordKind } from "../codec/records/record-kinds";

export type {
  FieldDifference,
  FieldValue,
  ItemDifference,
} from "../codec/records/diff-records";
export type { RecordKind } from "../codec/records/record-kinds";

/** Somebody who wrote: as the history keeps them, and their name. */
export type Writer = { readonly id: string; readonly name: string };

/** A record's fields; of what is not known nothing is there. */
export type HistoryFields = Readonly<Record<string, unknown>>;

/** What one write made of one record. */
export type RecordRevision = {
  readonly kind: RecordKind;
  readonly id: string;
  readonly change: "created" | "revised" | "removed";
  /** As the write left it; of a removed one as it was before. */
  readonly fields: HistoryFields;
  readonly differences: readonly FieldDifference[];
};

/** What one write made of a row that is no record of its own, such as a coding or somebody's role. */
export type RowRevision = {
  readonly table: string;
  readonly id: string;
  readonly before: HistoryFields | null;
  readonly after: HistoryFields | null;
};

export type RowCount = {
  readonly table: string;
  readonly operation: "INSERT" | "UPDATE" | "DELETE";
  readonly count: number;
};

/** Who wrote, when and why. */
export type WriteAuthor = {
  /** Null in entries from before writes had names. */
  readonly writeId: string | null;
  readonly by: Writer;
  /** Instant in UTC, ISO 8601. */
  readonly at: string;
  readonly reason: string | null;
  /** The negotiation's revision after it. */
  readonly revision: number;
};

/** One write with all that it touched. */
export type HistoryWrite = WriteAuthor & {
  /** Tells it from every other write. */
  readonly key: string;
  readonly counts: readonly RowCount[];
  /** Null: it touched so many that they are counted alone. */
  readonly records: readonly RecordRevision[] | null;
  readonly rows: readonly RowRevision[];
};

/** How records and people are called: `kind id` to name; `person id` to name. */
export type HistoryNames = Readonly<Record<string, string>>;

/** A page of what changed in a negotiation, newest first. */
export type HistoryFeed = {
  /** Its slug; with the day that is looked back on where there is one. */
  readonly negotiation: string;
  readonly writes: readonly (HistoryWrite & { readonly mayUndo: boolean })[];
  /** The entry before which the next page begins; null: there is nothing older. */
  readonly next: string | null;
  /** Whether the page ends because so many writes were looked at, and not because it is full. */
  readonly isCutShort: boolean;
  /** Whoever has written anything. */
  readonly writers: readonly Writer[];
  readonly names: HistoryNames;
};

/** Whether a write can be undone, and why not. */
export type UndoVerdict =
  | { readonly kind: "allowed" }
  /** It touches so much that it is looked at only when it is undone. */
  | { readonly kind: "unchecked" }
  | { readonly kind: "no-right" }
  | { readonly kind: "nothing-to-undo" }
  | { readonly kind: "made-the-negotiation" }
  | {
      readonly kind: "changed-since";
      readonly since: readonly {
        readonly table: string;
        readonly kind: RecordKind | null;
        readonly id: string;
        readonly writeId: string | null;
      }[];
    };

/** One write, what it did, and what undoing it would do. */
export type WritePage = {
  readonly negotiation: string;
  readonly write: HistoryWrite;
  readonly undo: UndoVerdict;
  /** What undoing makes of each record. */
  readonly undoing: readonly RecordRevision[];
  readonly names: HistoryNames;
};

/** One write as the history of a record shows it. */
export type RecordHistoryWrite = WriteAuthor & {
  readonly change: "created" | "revised" | "removed";
  /** The record's version after it; null: it took the record away. */
  readonly version: number | null;
  readonly fields: HistoryFields;
  readonly differences: readonly FieldDifference[];
  /** How many other records the write touched. */
  readonly others: number;
  /** What restoring this version would change; null: it is what stands now, or nothing to restore. */
  readonly restoring: readonly FieldDifference[] | null;
};

/** The history of one record, newest first. */
export type RecordHistoryPage = {
  readonly negotiation: string;
  readonly kind: RecordKind;
  readonly id: string;
  /** The version that stands; null: the record is gone. */
  readonly version: number | null;
  /** What stands, or stood last. */
  readonly fields: HistoryFields;
  readonly writes: readonly RecordHistoryWrite[];
  readonly mayRestore: boolean;
  readonly names: HistoryNames;
};
