import { toInstant } from "../../domain/as-of/negotiation-ref";
import { presentDatabase } from "../database";

/** A place in the history of a negotiation. */
export type RecordedMoment = {
  /** The last entry of the history that belongs to it. */
  readonly entry: bigint;
  /** The revision that the negotiation had. */
  readonly revision: number;
};

/**
 * The place that the history of a negotiation had reached at the end of a day, or at an instant.
 *
 * Entries are taken up to one and not by their times: a write is recorded with the time at which it began, and one
 * that began earlier may have come later. What was one write is in it whole or not at all.
 *
 * @returns Null when nothing of the negotiation was recorded yet, or it had been deleted.
 */
export async function findRecordedMoment(negotiation: string, asOf: string): Promise<RecordedMoment | null> {
  const { rows } = await presentDatabase().pool.query<{ id: string; revision: string; gone: boolean }>(
    `SELECT id, revision, table_name = 'negotiation' AND operation = 'DELETE' AS gone FROM history_entry
     WHERE negotiation_id = $1 AND at <= $2 ORDER BY id DESC LIMIT 1`,
    [negotiation, toInstant(asOf)],
  );
  const row = rows[0];
  return row === undefined || row.gone ? null : { entry: BigInt(row.id), revision: Number(row.revision) };
}

/** The write with which the record of a negotiation begins. */
export type RecordBeginning = {
  /** Instant in UTC, ISO 8601. */
  readonly at: string;
  readonly actor: string;
  /** How many records it brought. */
  readonly records: number;
  /** How many of them are statements. */
  readonly statements: number;
};

/** The write with which the record of a negotiation begins; null when nothing was ever recorded. */
export async function findRecordBeginning(negotiation: string): Promise<RecordBeginning | null> {
  const { rows } = await presentDatabase().pool.query<{
    at: Date;
    actor: string;
    records: number;
    statements: number;
  }>(
    `SELECT f.at, f.actor, count(*)::int AS records, count(*) FILTER (WHERE e.table_name = 'statement')::int AS statements
     FROM (SELECT at, actor FROM history_entry WHERE negotiation_id = $1 ORDER BY at, id LIMIT 1) f
     JOIN history_entry e ON e.negotiation_id = $1 AND e.at = f.at AND e.operation = 'INSERT'
     GROUP BY f.at, f.actor`,
    [negotiation],
  );
  const row = rows[0];
  return row === undefined ? null : { ...row, at: row.at.toISOString() };
}
