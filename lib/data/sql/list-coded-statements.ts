import type { CodedStatement } from "../../domain/model";
import { database } from "../database";
import { Prisma } from "../prisma-client/client";
import { type CodedRow, toCodedStatement } from "../rows";
import { CODED_COLUMNS } from "./coded-columns";

/**
 * The codes of all statements in a span of rounds, without their wording: what step lines, gaps and paths are made of.
 *
 * @param question.after - Ordinal after which the span begins (exclusive); 0 for the beginning.
 * @param question.upTo - Ordinal at which it ends (inclusive).
 * @returns In order of round, date and id; analysts' readings among them.
 */
export async function listCodedStatements(question: {
  readonly negotiation: string;
  readonly after: number;
  readonly upTo: number;
  readonly issues?: readonly string[];
  readonly parties?: readonly string[];
  readonly demands?: readonly string[];
}): Promise<readonly CodedStatement[]> {
  const { negotiation, after, upTo } = question;
  const among = (column: Prisma.Sql, values: readonly string[] | undefined) =>
    values === undefined ? Prisma.empty : Prisma.sql`AND ${column} = ANY (${[...values]}::text[])`;
  const rows = await database().prisma.$queryRaw<CodedRow[]>`
    SELECT ${CODED_COLUMNS}
    FROM demand d
    JOIN statement s ON s.negotiation_id = d.negotiation_id AND s.demand_id = d.id
    WHERE d.negotiation_id = ${negotiation} AND s.round_ordinal > ${after} AND s.round_ordinal <= ${upTo}
      ${among(Prisma.sql`d.issue_id`, question.issues)} ${among(Prisma.sql`d.party_id`, question.parties)} ${among(Prisma.sql`d.id`, question.demands)}
    ORDER BY s.round_ordinal, s.date, s.id COLLATE "C"`;
  return rows.map(toCodedStatement);
}
