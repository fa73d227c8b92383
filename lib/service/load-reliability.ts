import "server-only";
import { listAdjudications, listCodingNotes } from "../data/codings";
import { loadReliability } from "./load-coder-errors";
import { loadStatementIndex } from "./load-statements";
import type { ReliabilityPage } from "./read-models";
import { remember } from "./remember";

/**
 * Loads how well coders agree, on what they do not, and what was decided there.
 *
 * @throws {AppError} `not-found`: there is no such negotiation.
 */
export function loadReliabilityPage(negotiation: string): Promise<ReliabilityPage> {
  return remember(negotiation, "reliability page", async () => {
    const [reliability, adjudications, notes] = await Promise.all([
      loadReliability(negotiation),
      listAdjudications(negotiation),
      listCodingNotes(negotiation),
    ]);
    const named = reliability.overall.disagreements.map(({ statement }) => statement);
    return { reliability, adjudications, notes, statements: await loadStatementIndex(negotiation, named) };
  });
}
