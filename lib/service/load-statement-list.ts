import "server-only";
import { searchNeighbouringIds } from "../data/sql/search-neighbouring-ids";
import { searchStatementIds } from "../data/sql/search-statement-ids";
import { listStatementPage, type StatementFilter } from "../data/statements";
import type { Slug } from "../domain/model";
import { listNegotiations } from "./list-negotiations";
import { loadStatements, withBestEvidenceFirst } from "./load-statements";
import { askRecord } from "./open-record";
import type { CitedStatement } from "./read-models";

/**
 * Loads one page of statements in order of id, with their evidence.
 *
 * @param question.q - Words of which all must occur in the statement or in one of its quotes; null for no search.
 * @param question.after - Id after which the page begins (exclusive); null for the first page.
 * @param question.limit - Statements at most, 1 and more.
 */
export async function loadStatementList(question: {
  readonly negotiation: string;
  readonly filter: Omit<StatementFilter, "ids">;
  readonly q: string | null;
  readonly after: Slug | null;
  readonly limit: number;
}): Promise<readonly CitedStatement[]> {
  const { negotiation, filter, q, after, limit } = question;
  if (q === null) {
    const page = { limit, ...(after === null ? {} : { after }) };
    const statements = await askRecord(negotiation, () => listStatementPage(negotiation, filter, page));
    return statements.map(withBestEvidenceFirst);
  }
  const ids = await askRecord(negotiation, () =>
    searchStatementIds({ negotiation, typed: q, filter, after, limit }),
  );
  const found = new Map(
    (await loadStatements(negotiation, { ids })).map((statement) => [statement.id, statement]),
  );
  return ids.flatMap((id) => found.get(id) ?? []);
}

/**
 * The ids of statements that stand next to one that is not there.
 *
 * @param negotiation - Null: of all negotiations that may be read.
 */
export async function listNeighbouringIds(negotiation: string | null, id: string): Promise<readonly Slug[]> {
  const homes = negotiation === null ? (await listNegotiations()).map((one) => one.id) : [negotiation];
  const near = homes.map((home) => askRecord(home, () => searchNeighbouringIds(home, id)));
  return [...new Set((await Promise.all(near)).flat())];
}
