import type { AdjudicationRow, Dataset } from "../codec/dataset-schema";
import { joinIds, type PartTable, type RecordRows } from "./record-mapping";
import { RECORD_ROWS } from "./record-rows";
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

/** The dataset as rows of each table, in an order in which every row's references are written before it. */
function toTables(dataset: Dataset): Record<ImportedTable, readonly RowValues[]> {
  const { parties, issues, phases, ...own } = dataset.negotiation;
  const negotiation = RECORD_ROWS.negotiation.toRows(own);
  const party = parties.map((row, index) => RECORD_ROWS.party.toRows({ ...row, ordinal: index + 1 }));
  const issue = issues.map((row, index) => RECORD_ROWS.issue.toRows({ ...row, ordinal: index + 1 }));
  const round = dataset.rounds.map(RECORD_ROWS.round.toRows);
  const statement = dataset.statements.map(RECORD_ROWS.statement.toRows);
  const roots = (records: readonly RecordRows[]) => records.map(({ root }) => root);
  const parts = (table: PartTable, records: readonly RecordRows[]) =>
    records.flatMap((record) => record.parts[table] ?? []);
  return {
    negotiation: [negotiation.root],
    coding_note: parts("coding_note", [negotiation]),
    party: roots(party),
    issue: roots(issue),
    pole: parts("pole", party),
    anchor: parts("anchor", issue),
    phase: roots(phases.map(RECORD_ROWS.phase.toRows)),
    round: roots(round),
    source: roots(dataset.sources.map(RECORD_ROWS.source.toRows)),
    round_participant: parts("round_participant", round),
    round_source: parts("round_source", round),
    demand: roots(dataset.demands.map(RECORD_ROWS.demand.toRows)),
    statement: roots(statement),
    evidence: parts("evidence", statement),
    coding: dataset.codings.map(({ statement: coded, ...codes }) => ({
      ...codes,
      id: joinIds(coded, codes.coder),
      statement_id: coded,
    })),
    adjudication: dataset.adjudications.map(toAdjudicationRow),
  };
}

/** An adjudication as a row; a statement has one at most, and its id is the statement's. */
export function toAdjudicationRow({ statement, ...decided }: AdjudicationRow): RowValues {
  return { ...decided, id: statement, statement_id: statement };
}
