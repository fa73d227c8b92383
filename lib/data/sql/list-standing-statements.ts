import type { CodedStatement } from "../../domain/model";
import { database } from "../database";
import { Prisma } from "../prisma-client/client";
import { type CodedRow, toCodedStatement } from "../rows";
import { CODED_COLUMNS } from "./coded-columns";

/**
 * The latest statement of every demand at each of some rounds; analysts' readings never stand.
 *
 * Two descents of a covering index per demand for two rounds, whatever the length of its history.
 *
 * @param question.rounds - Ordinals of the rounds asked for.
 * @returns Each statement once, in no particular order.
 */
export async function listStandingStatements(question: {
  readonly negotiation: string;
  readonly rounds: readonly number[];
  readonly issue?: string;
  readonly party?: string;
}): Promise<readonly CodedStatement[]> {
  const { negotiation, rounds, issue, party } = question;
  const onIssue = issue === undefined ? Prisma.empty : Prisma.sql`AND d.issue_id = ${issue}`;
  const ofParty = party === undefined ? Prisma.empty : Prisma.sql`AND d.party_id = ${party}`;
  const rows = await database().prisma.$queryRaw<CodedRow[]>`
    SELECT DISTINCT ${CODED_COLUMNS}
    FROM unnest(${[...rounds]}::int[]) AS asked (ordinal)
    CROSS JOIN demand d
    CROSS JOIN LATERAL (
      SELECT s.* FROM (
        SELECT id, demand_id, round_ordinal, date, basis, position, fallback, firmness, confidence, wording FROM statement
        WHERE negotiation_id = d.negotiation_id AND demand_id = d.id AND round_ordinal <= asked.ordinal AND basis <> 'analyst'
        ORDER BY round_ordinal DESC, date DESC, id COLLATE "C" DESC LIMIT 1
      ) s
    ) s
    WHERE d.negotiation_id = ${negotiation} ${onIssue} ${ofParty}`;
  return rows.map(toCodedStatement);
}
