import type { CodedStatement } from "../../domain/model";
import { database } from "../database";
import { Prisma } from "../prisma-client/client";
import { type CodedRow, toCodedStatement } from "../rows";
import { CODED_COLUMNS } from "./coded-columns";

/**
 * The statements that positions at some rounds rest on: for each party and issue those of the latest round, not
 * after the given one, at which the party made a statement on the issue that is not an analyst's reading.
 *
 * One descent of the thread's index per demand and round, however long the history; then one range per party and issue.
 *
 * @param question.rounds - Ordinals of the rounds asked for.
 * @returns The union over the rounds, each statement once, in no particular order.
 */
export async function listPositionStatements(question: {
  readonly negotiation: string;
  readonly rounds: readonly number[];
  readonly issue?: string;
  readonly party?: string;
}): Promise<readonly CodedStatement[]> {
  const { negotiation, rounds, issue, party } = question;
  const onIssue = issue === undefined ? Prisma.empty : Prisma.sql`AND d.issue_id = ${issue}`;
  const ofParty = party === undefined ? Prisma.empty : Prisma.sql`AND d.party_id = ${party}`;
  const rows = await database().prisma.$queryRaw<CodedRow[]>`
    WITH spoken AS (
      SELECT DISTINCT d.party_id, d.issue_id, max(latest.round_ordinal) AS round_ordinal
      FROM unnest(${[...rounds]}::int[]) AS asked (ordinal)
      CROSS JOIN demand d
      CROSS JOIN LATERAL (
        SELECT s.round_ordinal FROM statement s
        WHERE s.negotiation_id = d.negotiation_id AND s.demand_id = d.id AND s.round_ordinal <= asked.ordinal AND s.basis <> 'analyst'
        ORDER BY s.round_ordinal DESC LIMIT 1
      ) latest
      WHERE d.negotiation_id = ${negotiation} ${onIssue} ${ofParty}
      GROUP BY d.party_id, d.issue_id, asked.ordinal
    )
    SELECT ${CODED_COLUMNS}
    FROM spoken
    JOIN demand d ON d.negotiation_id = ${negotiation} AND d.party_id = spoken.party_id AND d.issue_id = spoken.issue_id
    JOIN statement s ON s.negotiation_id = d.negotiation_id AND s.demand_id = d.id AND s.round_ordinal = spoken.round_ordinal
    WHERE s.basis <> 'analyst'`;
  return rows.map(toCodedStatement);
}
