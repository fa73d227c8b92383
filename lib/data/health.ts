import { database } from "./database";

/**
 * Asks the database for the sum of all negotiations' revisions, which changes with every write to any of them.
 *
 * @param patienceMs - Longest wait for the answer, in milliseconds; the connection is given up then.
 * @throws {Error} The database does not answer.
 */
export async function sumRevisions(patienceMs: number): Promise<number> {
  const question = {
    text: "SELECT coalesce(sum(revision), 0) AS revision FROM negotiation",
    query_timeout: patienceMs,
  };
  const result = await database().pool.query<{ revision: string }>(question);
  return Number(result.rows[0]?.revision ?? 0);
}
