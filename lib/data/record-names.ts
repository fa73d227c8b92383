import { database } from "./database";

/** How records are called: `kind id` to name. */
export type RecordNames = Readonly<Record<string, string>>;

/**
 * Names records as they are called now: by title or name, statements by their words. Those that are gone are left out.
 *
 * @param ids - Ids of records of any kind.
 */
export async function listRecordNames(negotiation: string, ids: readonly string[]): Promise<RecordNames> {
  if (ids.length === 0) return {};
  const { rows } = await database().pool.query<{ key: string; name: string }>(
    `SELECT 'demand ' || id AS key, title AS name FROM demand WHERE negotiation_id = $1 AND id = ANY ($2)
     UNION ALL SELECT 'source ' || id, title FROM source WHERE negotiation_id = $1 AND id = ANY ($2)
     UNION ALL SELECT 'statement ' || id, text FROM statement WHERE negotiation_id = $1 AND id = ANY ($2)
     UNION ALL SELECT 'round ' || id, name FROM round WHERE negotiation_id = $1 AND id = ANY ($2)
     UNION ALL SELECT 'party ' || id, name FROM party WHERE negotiation_id = $1 AND id = ANY ($2)
     UNION ALL SELECT 'issue ' || id, title FROM issue WHERE negotiation_id = $1 AND id = ANY ($2)
     UNION ALL SELECT 'phase ' || id, name FROM phase WHERE negotiation_id = $1 AND id = ANY ($2)`,
    [negotiation, ids],
  );
  return Object.fromEntries(rows.map(({ key, name }) => [key, name]));
}
