import type { KeptRecord, RecordFields, RecordKind } from "../codec/records/record-kinds";
import type { ImportedTable, RowValues } from "./upsert-rows";

/** A row as the database writes it in JSON: columns by name, days as YYYY-MM-DD. */
export type JsonRow = Readonly<Record<string, unknown>>;

/** The tables whose rows are parts of a record, with the column that names it. */
export type PartTable = "evidence" | "pole" | "anchor" | "round_participant" | "round_source" | "coding_note";

type Part = { readonly table: PartTable; readonly owner: string };

/** A record as rows: one of its own table, and those of its parts in their order. */
export type RecordRows = {
  readonly root: RowValues;
  readonly parts: Readonly<Partial<Record<PartTable, readonly RowValues[]>>>;
};

type Mapping<K extends RecordKind> = {
  readonly table: ImportedTable;
  readonly parts: readonly Part[];
  readonly toRows: (fields: RecordFields<K>) => RecordRows;
  readonly fromRows: (root: JsonRow, parts: (table: PartTable) => readonly JsonRow[]) => unknown;
};

/** One id from two. A slug has no double hyphen, so no other two give the same. */
export const joinIds = (slug: string, other: string) => `${slug}--${other}`;

const text = (row: JsonRow, column: string) => row[column] ?? null;

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
      context: text(root, "context"),
      basis: root.basis,
      position: text(root, "position"),
      fallback: text(root, "fallback"),
      firmness: root.firmness,
      confidence: root.confidence,
      note: text(root, "note"),
      evidence: parts("evidence").map((row) => ({
        source: row.source_id,
        quote: text(row, "quote"),
        translation: text(row, "translation"),
        locator: text(row, "locator"),
        startUtf16: text(row, "start_utf16"),
        endUtf16: text(row, "end_utf16"),
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
      topic: text(root, "topic"),
      title: root.title,
      supersedes: text(root, "supersedes_id"),
      fromStatement: text(root, "from_statement_id"),
      supersedesReason: text(root, "supersedes_reason"),
    }),
  },
  source: {
    table: "source",
    parts: [],
    toRows: (source) => ({ root: { ...source }, parts: {} }),
    fromRows: (root) => ({
      id: root.id,
      title: root.title,
      author: text(root, "author"),
      publisher: root.publisher,
      published: text(root, "published"),
      url: text(root, "url"),
      kind: root.kind,
      language: root.language,
      reliability: root.reliability,
      seen: root.seen,
    }),
  },
  round: {
    table: "round",
    parts: [
      { table: "round_participant", owner: "round_id" },
      { table: "round_source", owner: "round_id" },
    ],
    toRows: (round) => ({
      root: {
        id: round.id,
        name: round.name,
        sequence: round.sequence,
        start_day: round.start,
        end_day: round.end,
        venue: round.venue,
        format: round.format,
        phase_id: round.phase,
        summary: round.summary,
      },
      parts: {
        round_participant: round.participants.map((party) => ({
          id: joinIds(round.id, party),
          round_id: round.id,
          party_id: party,
        })),
        round_source: round.sources.map((source) => ({
          id: joinIds(round.id, source),
          round_id: round.id,
          source_id: source,
        })),
      },
    }),
    fromRows: (root, parts) => ({
      id: root.id,
      name: root.name,
      sequence: root.sequence,
      start: root.start_day,
      end: root.end_day,
      venue: root.venue,
      format: root.format,
      phase: text(root, "phase_id"),
      participants: parts("round_participant").map((row) => row.party_id),
      summary: root.summary,
      sources: parts("round_source").map((row) => row.source_id),
    }),
  },
  party: {
    table: "party",
    parts: [{ table: "pole", owner: "party_id" }],
    toRows: (party) => ({
      root: {
        id: party.id,
        ordinal: party.ordinal,
        name: party.name,
        short_name: party.shortName,
        abbreviation: party.abbreviation,
        kind: party.kind,
        marker: party.marker,
        colour_light: party.colour.light,
        colour_dark: party.colour.dark,
      },
      parts: {
        pole: party.poles.map((pole, index) => ({
          id: `${party.id}-${index + 1}`,
          party_id: party.id,
          issue_id: pole.issue,
          pole: pole.pole,
          from_day: pole.from,
          to_day: pole.to,
        })),
      },
    }),
    fromRows: (root, parts) => ({
      id: root.id,
      ordinal: root.ordinal,
      name: root.name,
      shortName: root.short_name,
      abbreviation: root.abbreviation,
      kind: root.kind,
      marker: root.marker,
      colour: { light: root.colour_light, dark: root.colour_dark },
      poles: parts("pole").map((row) => ({
        issue: text(row, "issue_id"),
        pole: row.pole,
        from: text(row, "from_day"),
        to: text(row, "to_day"),
      })),
    }),
  },
  issue: {
    table: "issue",
    parts: [{ table: "anchor", owner: "issue_id" }],
    toRows: (issue) => ({
      root: {
        id: issue.id,
        ordinal: issue.ordinal,
        title: issue.title,
        question: issue.question,
        core: issue.core,
        low_label: issue.scale?.lowLabel ?? null,
        high_label: issue.scale?.highLabel ?? null,
        salience: issue.salience,
      },
      parts: {
        anchor: (issue.scale?.anchors ?? []).map((anchor) => ({
          id: `${issue.id}-${anchor.at}`,
          issue_id: issue.id,
          ...anchor,
        })),
      },
    }),
    fromRows: (root, parts) => ({
      id: root.id,
      ordinal: root.ordinal,
      title: root.title,
      question: root.question,
      core: root.core,
      salience: text(root, "salience"),
      scale:
        text(root, "low_label") === null
          ? null
          : {
              lowLabel: root.low_label,
              highLabel: root.high_label,
              anchors: parts("anchor").map((row) => ({ at: row.at, text: row.text, label: row.label })),
            },
    }),
  },
  phase: {
    table: "phase",
    parts: [],
    toRows: (phase) => ({
      root: {
        id: phase.id,
        name: phase.name,
        short_name: phase.shortName,
        from_day: phase.from,
        to_day: phase.to,
      },
      parts: {},
    }),
    fromRows: (root) => ({
      id: root.id,
      name: root.name,
      shortName: root.short_name,
      from: root.from_day,
      to: root.to_day,
    }),
  },
  negotiation: {
    table: "negotiation",
    parts: [{ table: "coding_note", owner: "negotiation_id" }],
    toRows: (negotiation) => ({
      root: {
        id: negotiation.id,
        name: negotiation.name,
        description: negotiation.description,
        threshold: negotiation.threshold,
        lead_party_a: negotiation.leadPair?.[0] ?? null,
        lead_party_b: negotiation.leadPair?.[1] ?? null,
      },
      parts: {
        coding_note: negotiation.codingNotes.map((note, index) => ({
          id: String(index + 1),
          ordinal: index + 1,
          ...note,
        })),
      },
    }),
    fromRows: (root, parts) => ({
      id: root.id,
      name: root.name,
      description: root.description,
      threshold: root.threshold,
      leadPair: text(root, "lead_party_a") === null ? null : [root.lead_party_a, root.lead_party_b],
      codingNotes: parts("coding_note").map((row) => ({ title: row.title, text: row.text })),
    }),
  },
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
