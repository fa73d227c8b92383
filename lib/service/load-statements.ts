import "server-only";
import { listStatements, type StatementFilter } from "../data/statements";
import type { Slug } from "../domain/model";
import { askRecord } from "./open-record";
import type { CitedEvidence, CitedStatement, StatementIndex } from "./read-models";

/** Loads statements with their evidence, oldest first. */
export async function loadStatements(
  negotiationId: string,
  filter: StatementFilter,
): Promise<readonly CitedStatement[]> {
  const statements = await askRecord(negotiationId, () => listStatements(negotiationId, filter));
  return statements.map(withBestEvidenceFirst);
}

/** Loads statements by id; ids that are not found are left out. */
export async function loadStatementIndex(
  negotiationId: string,
  ids: readonly Slug[],
): Promise<StatementIndex> {
  const unique = [...new Set(ids)];
  if (unique.length === 0) return {};
  const statements = await loadStatements(negotiationId, { ids: unique });
  return Object.fromEntries(statements.map((statement) => [statement.id, statement]));
}

/** Puts the piece of evidence to show first: one with a quote before one without, then the better publisher. */
export function withBestEvidenceFirst<S extends { readonly evidence: readonly CitedEvidence[] }>(
  statement: S,
): S {
  const rank = (piece: CitedEvidence) =>
    `${piece.quote === null ? 1 : 0}${piece.cited.reliability}${piece.credibility}`;
  const evidence = statement.evidence
    .map((piece, index) => ({ piece, key: rank(piece), index }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.index - b.index))
    .map(({ piece }) => piece);
  return { ...statement, evidence };
}
