import type { RecordKind } from "../codec/records/record-kinds";
import { joinIds, type Mapping, orNull } from "./record-mapping";

type FrameKind = Extract<RecordKind, "round" | "party" | "issue" | "phase" | "negotiation">;

/** How the records are kept that a negotiation is made of before anybody has said anything in it. */
export const FRAME_ROWS: { readonly [K in FrameKind]: Mapping<K> } = {
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
      phase: orNull(root, "phase_id"),
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
        issue: orNull(row, "issue_id"),
        pole: row.pole,
        from: orNull(row, "from_day"),
        to: orNull(row, "to_day"),
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
      salience: orNull(root, "salience"),
      scale:
        orNull(root, "low_label") === null
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
      leadPair: orNull(root, "lead_party_a") === null ? null : [root.lead_party_a, root.lead_party_b],
      codingNotes: parts("coding_note").map((row) => ({ title: row.title, text: row.text })),
    }),
  },
};
