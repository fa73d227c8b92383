import { joinIds } from "./record-mapping";
import type { Transaction } from "./write-transaction";

type Merge = { readonly negotiation: string; readonly from: string; readonly into: string };

/** Lets everything that names one demand name another. The one that stays takes nobody's place but its own. */
export async function moveDemandReferences(
  transaction: Transaction,
  { negotiation, from, into }: Merge,
): Promise<void> {
  await transaction.$executeRaw`
    UPDATE statement SET demand_id = ${into} WHERE negotiation_id = ${negotiation} AND demand_id = ${from}`;
  await transaction.$executeRaw`
    UPDATE demand SET supersedes_id = NULL, from_statement_id = NULL, supersedes_reason = NULL
    WHERE negotiation_id = ${negotiation} AND id = ${into} AND supersedes_id = ${from}`;
  await transaction.$executeRaw`
    UPDATE demand SET supersedes_id = ${into}
    WHERE negotiation_id = ${negotiation} AND supersedes_id = ${from} AND id <> ${into}`;
}

/**
 * Lets everything that cites one source cite another. Evidence that would say the same twice is said once; the rest
 * keeps its order.
 *
 * @returns The statements whose evidence had the same passage from both sources.
 */
export async function moveSourceReferences(
  transaction: Transaction,
  { negotiation, from, into }: Merge,
): Promise<readonly string[]> {
  const doubled = await transaction.$queryRaw<{ statement_id: string }[]>`
    SELECT DISTINCT f.statement_id FROM evidence f
    JOIN evidence i ON i.negotiation_id = f.negotiation_id AND i.statement_id = f.statement_id AND i.source_id = ${into}
      AND i.quote IS NOT DISTINCT FROM f.quote
    WHERE f.negotiation_id = ${negotiation} AND f.source_id = ${from}`;
  await transaction.$executeRaw`
    DELETE FROM evidence f USING evidence i
    WHERE f.negotiation_id = ${negotiation} AND f.source_id = ${from} AND i.negotiation_id = f.negotiation_id
      AND i.statement_id = f.statement_id AND i.source_id = ${into} AND i.quote IS NOT DISTINCT FROM f.quote`;
  await transaction.$executeRaw`
    UPDATE evidence SET source_id = ${into} WHERE negotiation_id = ${negotiation} AND source_id = ${from}`;
  await moveRoundSources(transaction, { negotiation, from, into });
  await transaction.$executeRaw`
    DELETE FROM proposal_source f USING proposal_source i
    WHERE f.negotiation_id = ${negotiation} AND f.source_id = ${from} AND i.negotiation_id = f.negotiation_id
      AND i.proposal_id = f.proposal_id AND i.source_id = ${into}`;
  await transaction.$executeRaw`
    UPDATE proposal_source SET source_id = ${into} WHERE negotiation_id = ${negotiation} AND source_id = ${from}`;
  return doubled.map((row) => row.statement_id);
}

/** The id of a round's source is made of both names. */
async function moveRoundSources(transaction: Transaction, { negotiation, from, into }: Merge): Promise<void> {
  const cited = await transaction.roundSource.findMany({
    where: { negotiationId: negotiation, sourceId: { in: [from, into] } },
    select: { roundId: true, sourceId: true },
  });
  const has = new Set(cited.filter((row) => row.sourceId === into).map((row) => row.roundId));
  const gains = cited.filter((row) => row.sourceId === from && !has.has(row.roundId));
  await transaction.roundSource.deleteMany({ where: { negotiationId: negotiation, sourceId: from } });
  await transaction.roundSource.createMany({
    data: gains.map(({ roundId }) => ({
      negotiationId: negotiation,
      id: joinIds(roundId, into),
      roundId,
      sourceId: into,
    })),
  });
}
