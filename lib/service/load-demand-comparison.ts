import "server-only";
import type { DemandComparison } from "../domain/changes/compare-demands";
import type { Slug } from "../domain/model";
import { compareAllDemands } from "./compare-all-demands";
import { getRound } from "./frame-lookups";
import { getFrame } from "./load-frame";
import { loadStatementIndex } from "./load-statements";
import type { DemandChange, RoundEntry, StatementIndex } from "./read-models";
import { remember } from "./remember";

export type DemandsComparison = {
  readonly from: RoundEntry;
  readonly to: RoundEntry;
  /** By issue, party and demand; `standing` is what the two sides rest on. */
  readonly rows: readonly (DemandChange & { readonly standing: DemandComparison })[];
  /** The statements shown first of each side. */
  readonly statements: StatementIndex;
};

/**
 * Compares every demand between two rounds.
 *
 * @param question.unscaledOnly - Leaves out issues with a scale, which are compared by position.
 * @throws {AppError} `not-found`: no such negotiation or round.
 * @throws {RangeError} `from` is not before `to`.
 */
export function loadDemandComparison(question: {
  readonly negotiation: string;
  readonly from: Slug;
  readonly to: Slug;
  readonly unscaledOnly: boolean;
}): Promise<DemandsComparison> {
  const { negotiation, unscaledOnly } = question;
  return remember(
    negotiation,
    `demand comparison ${question.from} ${question.to} ${unscaledOnly}`,
    async () => {
      const frame = await getFrame(negotiation);
      const from = getRound(frame, question.from);
      const to = getRound(frame, question.to);
      const unscaled = frame.issues.filter((issue) => issue.scale === null).map((issue) => issue.id);
      const rows = await compareAllDemands(frame, {
        from,
        to,
        ...(unscaledOnly ? { issues: unscaled } : {}),
      });
      const shown = rows.flatMap(({ before, after }) => [before, after].filter((id) => id !== null));
      return { from, to, rows, statements: await loadStatementIndex(negotiation, shown) };
    },
  );
}
