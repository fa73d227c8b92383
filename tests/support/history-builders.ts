import { diffRecords } from "../../lib/codec/records/diff-records";
import type {
  HistoryFeed,
  HistoryWrite,
  RecordHistoryPage,
  RecordHistoryWrite,
  RecordKind,
  RecordRevision,
  WritePage,
} from "../../lib/service/read-models";

export const ANNA = { id: "person:anna", name: "Anna" };
export const BEN = { id: "person:ben", name: "Ben" };
export const IMPORT = { id: "import", name: "Import" };

/** A record that one write made, changed or took away. */
export function revision(
  kind: RecordKind,
  id: string,
  before: Readonly<Record<string, unknown>> | null,
  after: Readonly<Record<string, unknown>> | null,
): RecordRevision {
  const change = before === null ? "created" : after === null ? "removed" : "revised";
  return { kind, id, change, fields: after ?? before ?? {}, differences: diffRecords(before, after) };
}

/** A statement whose position was revised. */
export const REVISED = revision(
  "statement",
  "up-most-1",
  { text: "We keep most of the water.", position: 80 },
  { text: "We keep most of the water.", position: 65 },
);

export function historyWrite(of: Partial<HistoryWrite> = {}): HistoryWrite {
  return {
    key: "900",
    writeId: "write-1",
    by: ANNA,
    at: "2026-11-25T17:43:10.500Z",
    reason: null,
    revision: 12,
    counts: [{ table: "statement", operation: "UPDATE", count: 1 }],
    records: [REVISED],
    rows: [],
    ...of,
  };
}

export function historyFeed(of: Partial<HistoryFeed> = {}): HistoryFeed {
  return {
    negotiation: "river-talks",
    writes: [{ ...historyWrite(), mayUndo: true }],
    next: null,
    isCutShort: false,
    writers: [ANNA, IMPORT],
    names: {},
    ...of,
  };
}

export function writePage(of: Partial<WritePage> = {}): WritePage {
  return {
    negotiation: "river-talks",
    write: historyWrite(),
    undo: { kind: "allowed" },
    undoing: [revision("statement", "up-most-1", { position: 65 }, { position: 80 })],
    names: { "statement up-most-1": "We keep most of the water." },
    ...of,
  };
}

export function recordHistoryWrite(of: Partial<RecordHistoryWrite> = {}): RecordHistoryWrite {
  return {
    writeId: "write-1",
    by: ANNA,
    at: "2026-11-25T17:43:10.500Z",
    reason: null,
    revision: 12,
    change: "revised",
    version: 2,
    fields: REVISED.fields,
    differences: REVISED.differences,
    others: 0,
    restoring: null,
    ...of,
  };
}

export function recordHistoryPage(of: Partial<RecordHistoryPage> = {}): RecordHistoryPage {
  return {
    negotiation: "river-talks",
    kind: "statement",
    id: "up-most-1",
    version: 2,
    fields: REVISED.fields,
    writes: [
      recordHistoryWrite(),
      recordHistoryWrite({
        ...{ writeId: "import-1", by: IMPORT, revision: 3, version: 1, change: "created", others: 1382 },
        restoring: diffRecords({ position: 65 }, { position: 80 }),
        differences: diffRecords(null, { position: 80 }),
      }),
    ],
    mayRestore: true,
    names: {},
    ...of,
  };
}
