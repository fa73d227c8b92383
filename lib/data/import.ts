import type { Dataset } from "../codec/dataset-schema";
import {
  deleteOtherParts,
  type ImportedTable,
  type RowValues,
  type UpsertCounts,
  upsertRows,
} from "./upsert-rows";
import { writeTransaction } from "./write-transaction";

/** A whole negotiation is one transaction: all of it or nothing. In milliseconds. */
const IMPORT_TIMEOUT_MS = 600_000;

export type ImportCounts = Readonly<Record<ImportedTable, UpsertCounts>>;

/**
 * Writes a dataset that has been checked, in one transaction. Rows already there and equal are not touched; rows of
 * the negotiation that the dataset does not name stay.
 *
 * @returns How many rows of each table were created, changed, or the same.
 */
export function importRows(actor: string, dataset: Dataset): Promise<ImportCounts> {
  const negotiation = dataset.negotiation.id;
  const tables = toTables(dataset);
  return writeTransaction({ actor, negotiation, timeoutMs: IMPORT_TIMEOUT_MS }, async (transaction) => {
    const counts: Partial<Record<ImportedTable, UpsertCounts>> = {};
    for (const table of Object.keys(tables) as ImportedTable[]) {
      counts[table] = await upsertRows(transaction, { table, negotiation, rows: tables[table] });
    }
    const ids = (table: ImportedTable) => tables[table].map((row) => String(row.id));
    const parts = [
      { table: "coding_note", owner: "negotiation_id", owners: [negotiation] },
      { table: "pole", owner: "party_id", owners: ids("party") },
      { table: "anchor", owner: "issue_id", owners: ids("issue") },
      { table: "round_participant", owner: "round_id", owners: ids("round") },
      { table: "round_source", owner: "round_id", owners: ids("round") },
      { table: "evidence", owner: "statement_id", owners: ids("statement") },
      { table: "adjudication", owner: "statement_id", owners: ids("statement") },
    ] as const;
    for (const part of parts)
      await deleteOtherParts(transaction, { ...part, negotiation, kept: ids(part.table) });
    return counts as ImportCounts;
  });
}

/** One id from two. A slug has no double hyphen, so no other two give the same. */
const joinIds = (slug: string, other: string) => `${slug}--${other}`;

/** The dataset as rows of each table, in an order in which every row's references are written before it. */
function toTables(dataset: Dataset): Record<ImportedTable, readonly RowValues[]> {
  const { negotiation, rounds, sources, demands, statements, codings, adjudications } = dataset;
  return {
    negotiation: [
      {
        id: negotiation.id,
        name: negotiation.name,
        description: negotiation.description,
        threshold: negotiation.threshold,
        lead_party_a: negotiation.leadPair?.[0] ?? null,
        lead_party_b: negotiation.leadPair?.[1] ?? null,
      },
    ],
    coding_note: negotiation.codingNotes.map((note, index) => ({
      id: String(index + 1),
      ordinal: index + 1,
      ...note,
    })),
    party: negotiation.parties.map((party, index) => ({
      id: party.id,
      ordinal: index + 1,
      name: party.name,
      short_name: party.shortName,
      abbreviation: party.abbreviation,
      kind: party.kind,
      marker: party.marker,
      colour_light: party.colour.light,
      colour_dark: party.colour.dark,
    })),
    issue: negotiation.issues.map((issue, index) => ({
      id: issue.id,
      ordinal: index + 1,
      title: issue.title,
      question: issue.question,
      core: issue.core,
      low_label: issue.scale?.lowLabel ?? null,
      high_label: issue.scale?.highLabel ?? null,
      salience: issue.salience,
    })),
    pole: negotiation.parties.flatMap((party) =>
      party.poles.map((pole, index) => ({
        id: `${party.id}-${index + 1}`,
        party_id: party.id,
        issue_id: pole.issue,
        pole: pole.pole,
        from_day: pole.from,
        to_day: pole.to,
      })),
    ),
    anchor: negotiation.issues.flatMap((issue) =>
      (issue.scale?.anchors ?? []).map((anchor) => ({
        id: `${issue.id}-${anchor.at}`,
        issue_id: issue.id,
        ...anchor,
      })),
    ),
    phase: negotiation.phases.map((phase) => ({
      id: phase.id,
      name: phase.name,
      short_name: phase.shortName,
      from_day: phase.from,
      to_day: phase.to,
    })),
    round: rounds.map((round) => ({
      id: round.id,
      name: round.name,
      sequence: round.sequence,
      start_day: round.start,
      end_day: round.end,
      venue: round.venue,
      format: round.format,
      phase_id: round.phase,
      summary: round.summary,
    })),
    source: sources.map((source) => ({ ...source })),
    round_participant: rounds.flatMap((round) =>
      round.participants.map((party) => ({
        id: joinIds(round.id, party),
        round_id: round.id,
        party_id: party,
      })),
    ),
    round_source: rounds.flatMap((round) =>
      round.sources.map((source) => ({
        id: joinIds(round.id, source),
        round_id: round.id,
        source_id: source,
      })),
    ),
    demand: demands.map((demand) => ({
      id: demand.id,
      party_id: demand.party,
      issue_id: demand.issue,
      topic: demand.topic,
      title: demand.title,
      supersedes_id: demand.supersedes,
      from_statement_id: demand.fromStatement,
      supersedes_reason: demand.supersedesReason,
    })),
    statement: statements.map(({ evidence: _, demand, round, ...rest }) => ({
      ...rest,
      demand_id: demand,
      round_id: round,
    })),
    evidence: statements.flatMap((statement) =>
      statement.evidence.map(({ source, startUtf16, endUtf16, ...piece }, index) => ({
        ...piece,
        start_utf16: startUtf16,
        end_utf16: endUtf16,
        id: `${statement.id}-${index + 1}`,
        statement_id: statement.id,
        source_id: source,
        ordinal: index + 1,
      })),
    ),
    coding: codings.map(({ statement, ...codes }) => ({
      ...codes,
      id: joinIds(statement, codes.coder),
      statement_id: statement,
    })),
    adjudication: adjudications.map(({ statement, ...decided }) => ({
      ...decided,
      id: statement,
      statement_id: statement,
    })),
  };
}
