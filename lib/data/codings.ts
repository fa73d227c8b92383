import type { Coding } from "../domain/model";
import { database } from "./database";
import { toBasis, toConfidence, toFirmness } from "./rows";

/** Every coder's independent codes of one statement, by coder. */
export async function listCodings(negotiationId: string, statementId: string): Promise<readonly Coding[]> {
  const rows = await database().prisma.coding.findMany({
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
