import { database } from "../database";
import { Prisma } from "../prisma-client/client";
import { toSearchQuery } from "./search-query";

/**
 * The ids of statements whose own text or whose quotes hold every word that was typed, in order of id.
 *
 * @param question.after - Id after which to begin (exclusive); null for the beginning.
 * @returns At most `limit` ids; none when no word was typed.
 */
export async function searchStatementIds(question: {
  readonly negotiation: string;
  readonly typed: string;
  readonly filter: {
    readonly party?: string;
    readonly issue?: string;
    readonly round?: string;
    readonly demand?: string;
    readonly source?: string;
    readonly basis?: string;
  };
  readonly after: string | null;
  readonly limit: number;
}): Promise<readonly string[]> {
  const { negotiation, filter, after, limit } = question;
  const query = toSearchQuery(question.typed);
  if (query === null) return [];
  const equal = (column: Prisma.Sql, value: string | undefined) =>
    value === undefined ? Prisma.empty : Prisma.sql`AND ${column} = ${value}`;
  const cites =
    filter.source === undefined
      ? Prisma.empty
      : Prisma.sql`AND EXISTS (SELECT FROM evidence e WHERE e.negotiation_id = s.negotiation_id AND e.statement_id = s.id AND e.source_id = ${filter.source})`;
  const rows = await database().prisma.$queryRaw<{ id: string }[]>`
    WITH match AS (
      SELECT id FROM statement
      WHERE negotiation_id = ${negotiation}
        AND to_tsvector('english', standpoint_words(text || ' ' || coalesce(context, '') || ' ' || speaker)) @@ to_tsquery('english', standpoint_words(${query}))
      UNION
      SELECT statement_id FROM evidence
      WHERE negotiation_id = ${negotiation}
        AND to_tsvector('simple', standpoint_words(coalesce(quote, '') || ' ' || coalesce(translation, ''))) @@ to_tsquery('simple', standpoint_words(${query}))
    )
    SELECT s.id FROM match
    JOIN statement s ON s.negotiation_id = ${negotiation} AND s.id = match.id
    JOIN demand d ON d.negotiation_id = s.negotiation_id AND d.id = s.demand_id
    WHERE true ${after === null ? Prisma.empty : Prisma.sql`AND s.id > ${after}`}
      ${equal(Prisma.sql`d.party_id`, filter.party)} ${equal(Prisma.sql`d.issue_id`, filter.issue)}
      ${equal(Prisma.sql`s.round_id`, filter.round)} ${equal(Prisma.sql`s.demand_id`, filter.demand)}
      ${equal(Prisma.sql`s.basis`, filter.basis)} ${cites}
    ORDER BY s.id LIMIT ${limit}`;
  return rows.map(({ id }) => id);
}
