import "server-only";
import { findSource, listRoundsOfSource, listSources } from "../data/sources";
import type { Slug } from "../domain/model";
import { AppError } from "../errors";
import { loadStatements } from "./load-statements";
import type { SourcePage, SourceSummary } from "./read-models";
import { remember } from "./remember";

/** Loads a source and what rests on it. @throws {AppError} `not-found`. */
export function loadSource(question: {
  readonly negotiation: string;
  readonly source: Slug;
}): Promise<SourcePage> {
  const { negotiation } = question;
  return remember(negotiation, `source ${question.source}`, async () => {
    const source = await findSource(negotiation, question.source);
    if (source === null)
      throw new AppError("not-found", `There is no source “${question.source}” in this negotiation.`);
    const [statements, rounds] = await Promise.all([
      loadStatements(negotiation, { source: source.id }),
      listRoundsOfSource(negotiation, source.id),
    ]);
    return { source, statements, rounds };
  });
}

/** Loads every source with the number of statements that cite it, in order of id. */
export function loadSources(negotiation: string): Promise<readonly SourceSummary[]> {
  return remember(negotiation, "sources", () => listSources(negotiation));
}
