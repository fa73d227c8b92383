import "server-only";
import type { Slug } from "../domain/model";
import { getRound } from "./frame-lookups";
import { getFrame } from "./load-frame";
import { loadStatements } from "./load-statements";
import { markVersions } from "./mark-versions";
import type { Between } from "./read-models";
import { remember } from "./remember";

/**
 * Loads what a party said on an issue between two rounds (both included), marked version by version.
 *
 * @throws {AppError} `not-found`: no such negotiation or round.
 */
export function loadBetween(question: {
  readonly negotiation: string;
  readonly from: Slug;
  readonly to: Slug;
  readonly party: Slug;
  readonly issue: Slug;
}): Promise<Between> {
  const { negotiation, party, issue } = question;
  return remember(negotiation, `between ${question.from} ${question.to} ${party} ${issue}`, async () => {
    const frame = await getFrame(negotiation);
    const from = getRound(frame, question.from);
    const to = getRound(frame, question.to);
    const statements = await loadStatements(negotiation, { party, issue });
    const within = statements.filter(({ round }) => round >= from.ordinal && round <= to.ordinal);
    return { party, issue, versions: markVersions(within) };
  });
}
