import "server-only";
import { listRoundSources } from "../data/sources";
import type { Slug } from "../domain/model";
import { getRound } from "./frame-lookups";
import { getFrame } from "./load-frame";
import { loadStatements } from "./load-statements";
import type { RoundPage } from "./read-models";
import { remember } from "./remember";

/** Loads a round: its record and everything stated at it, by issue and party. @throws {AppError} `not-found`. */
export function loadRound(question: {
  readonly negotiation: string;
  readonly round: Slug;
}): Promise<RoundPage> {
  const { negotiation } = question;
  return remember(negotiation, `round ${question.round}`, async () => {
    const frame = await getFrame(negotiation);
    const round = getRound(frame, question.round);
    const [statements, sources] = await Promise.all([
      loadStatements(negotiation, { round: round.id }),
      listRoundSources(negotiation, round.id),
    ]);
    const place = (rows: readonly { readonly id: Slug }[], id: Slug) =>
      rows.findIndex((row) => row.id === id);
    return {
      round,
      previous: frame.rounds[round.ordinal - 2] ?? null,
      next: frame.rounds[round.ordinal] ?? null,
      sources,
      statements: statements.toSorted(
        (x, y) =>
          place(frame.issues, x.issue) - place(frame.issues, y.issue) ||
          place(frame.parties, x.party) - place(frame.parties, y.party),
      ),
    };
  });
}
