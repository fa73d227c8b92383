import type { KeptRecord, RecordFields, RecordKind } from "../codec/records/record-kinds";
import { FRAME_ROWS } from "./frame-rows";
import { type JsonRow, type Mapping, orNull, type PartTable } from "./record-mapping";

/** How each kind of record is kept. Reading is the inverse of writing. */
export const RECORD_ROWS: { readonly [K in RecordKind]: Mapping<K> } = {
  statement: {
    table: "statement",
    parts: [{ table: "evidence", owner: "statement_id" }],
    toRows: ({ evidence, demand, round, ...rest }) => ({
      root: { ...rest, demand_id: demand, round_id: round },
      parts: {
        evidence: evidence.map(({ source, startUtf16, endUtf16, ...piece }, index) => ({
          ...piece,
          start_utf16: startUtf16,
          end_utf16: endUtf16,
          id: `${rest.id}-${index + 1}`,
          statement_id: rest.id,
          source_id: source,
          ordinal: index + 1,
        })),
      },
    }),
    fromRows: (root, parts) => ({
      id: root.id,
      demand: root.demand_id,
      round: root.round_id,
      date: root.date,
      speaker: root.speaker,
      text: root.text,
      context: orNull(root, "context"),
      basis: root.basis,
      position: orNull(root, "position"),
      fallback: orNull(root, "fallback"),
      firmness: root.firmness,
      confidence: root.confidence,
      note: orNull(root, "note"),
      evidence: parts("evidence").map((row) => ({
        source: row.source_id,
        quote: orNull(row, "quote"),
        translation: orNull(row, "translation"),
        locator: orNull(row, "locator"),
        startUtf16: orNull(row, "start_utf16"),
        endUtf16: orNull(row, "end_utf16"),
        language: row.language,
        credibility: row.credibility,
      })),
    }),
  },
  demand: {
    table: "demand",
    parts: [],
    toRows: (demand) => ({
      root: {
        id: demand.id,
        party_id: demand.party,
        issue_id: demand.issue,
        topic: demand.topic,
        title: demand.title,
        supersedes_id: demand.supersedes,
        from_statement_id: demand.fromStatement,
        supersedes_reason: demand.supersedesReason,
      },
      parts: {},
    }),
    fromRows: (root) => ({
      id: root.id,
      party: root.party_id,
      issue: root.issue_id,
      topic: orNull(root, "topic"),
      title: root.title,
      supersedes: orNull(root, "supersedes_id"),
      fromStatement: orNull(root, "from_statement_id"),
      supersedesReason: orNull(root, "supersedes_reason"),
    }),
  },
  source: {
    table: "source",
    parts: [],
    toRows: (source) => ({ root: { ...source }, parts: {} }),
    fromRows: (root) => ({
      id: root.id,
      title: root.title,
      author: orNull(root, "author"),
      publisher: root.publisher,
      published: orNull(root, "published"),
      url: orNull(root, "url"),
      kind: root.kind,
      language: root.language,
      reliability: root.reliability,
      seen: root.seen,
    }),
  },
  ...FRAME_ROWS,
};

/** The kind of record that a table's rows are, or are parts of; null for tables that people do not write by record. */
export function kindOfTable(table: string): RecordKind | null {
  for (const kind of Object.keys(RECORD_ROWS) as RecordKind[]) {
    const { table: own, parts } = RECORD_ROWS[kind];
    if (own === table || parts.some((part) => part.table === table)) return kind;
  }
  return null;
}

/** Reads a record from its rows; the database's own rules vouch for the types. Parts come in the order of the record. */
export function toRecord<K extends RecordKind>(
  kind: K,
  root: JsonRow,
  parts: (table: PartTable) => readonly JsonRow[],
): KeptRecord<K> {
  const ordered = (table: PartTable) => parts(table).toSorted(byPlace);
  return {
    kind,
    id: String(root.id),
    version: Number(root.version),
    fields: RECORD_ROWS[kind].fromRows(root, ordered) as RecordFields<K>,
  };
}

/** Parts with a place of their own stand by it (evidence, notes, anchors), others by id; numbers in ids count as such. */
function byPlace(a: JsonRow, b: JsonRow): number {
  const place = (row: JsonRow) => Number(row.ordinal ?? row.at ?? 0);
  return place(a) - place(b) || String(a.id).localeCompare(String(b.id), "en", { numeric: true });
}
