import type { Adjudication, Coding, CodingNote } from "../domain/model";
import { database } from "./database";
import type { Adjudication as AdjudicationRow } from "./prisma-client/client";
import { toBasis, toConfidence, toFirmness } from "./rows";
import type { Transaction } from "./write-transaction";

/**
 * Every coder's independent codes of one statement, by coder.
 *
 * @param on - The transaction to read in; the process's own connections unless given.
 */
export async function listCodings(
  negotiationId: string,
  statementId: string,
  on: Pick<Transaction, "coding"> = database().prisma,
): Promise<readonly Coding[]> {
  const rows = await on.coding.findMany({
    where: { negotiationId, statementId },
    orderBy: { coder: "asc" },
  });
  return rows.map((row) => ({
    statement: row.statementId,
    coder: row.coder,
    position: row.position,
    fallback: row.fallback,
    firmness: toFirmness(row.firmness, row.id),
    basis: toBasis(row.basis, row.id),
    confidence: toConfidence(row.confidence, row.id),
  }));
}

/** What was decided where codings lie apart, by statement. */
export async function listAdjudications(negotiationId: string): Promise<readonly Adjudication[]> {
  const rows = await database().prisma.adjudication.findMany({
    where: { negotiationId },
    orderBy: { statementId: "asc" },
  });
  return rows.map(toAdjudication);
}

/** What was decided on one statement, or null where nothing had to be or has been yet. @param on - As {@link listCodings}. */
export async function findAdjudication(
  negotiationId: string,
  statementId: string,
  on: Pick<Transaction, "adjudication"> = database().prisma,
): Promise<Adjudication | null> {
  const row = await on.adjudication.findFirst({ where: { negotiationId, statementId } });
  return row === null ? null : toAdjudication(row);
}

function toAdjudication(row: AdjudicationRow): Adjudication {
  return {
    statement: row.statementId,
    coder: row.coder,
    position: row.position,
    fallback: row.fallback,
    firmness: toFirmness(row.firmness, row.id),
    reason: row.reason,
  };
}

/** What a reader has to know of how the case was coded, in order of display. */
export async function listCodingNotes(negotiationId: string): Promise<readonly CodingNote[]> {
  return database().prisma.codingNote.findMany({
    where: { negotiationId },
    select: { title: true, text: true },
    orderBy: { ordinal: "asc" },
  });
}
