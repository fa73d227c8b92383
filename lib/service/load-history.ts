import "server-only";
import { requireRight } from "../auth/require-right";
import { listStatementRevisions, type Revision } from "../data/history";
import { toSlug } from "../domain/as-of/negotiation-ref";
import type { Slug } from "../domain/model";
import { AppError } from "../errors";
import { remember } from "./remember";

export type { Revision };

/**
 * Loads every change of a statement and of its evidence, newest first; of one that was withdrawn from the record too.
 *
 * @throws {AppError} `not-found`: no such negotiation, or never such a statement in it;
 *   `unauthenticated`, `forbidden`.
 */
export async function loadHistory(question: {
  readonly negotiation: string;
  readonly statement: Slug;
}): Promise<readonly Revision[]> {
  const { negotiation, statement } = question;
  await requireRight("read-history", toSlug(negotiation));
  return remember(negotiation, `history ${statement}`, async () => {
    const revisions = await listStatementRevisions(negotiation, statement);
    if (revisions.length > 0) return revisions;
    throw new AppError(
      "not-found",
      `There is no statement “${statement}” in this negotiation, and never was.`,
    );
  });
}
