import "server-only";
import type { z } from "zod";
import { getLastRound } from "../../service/frame-lookups";
import { getFrame } from "../../service/load-frame";
import { loadOverview } from "../../service/load-overview";
import { requireKnown } from "../known-names";
import type { positions } from "../schemas/derived";
import { roundId } from "../serialize-change";

/** Answers where every party stood at a round; the last one unless given. @throws {AppError} `not-found`. */
export async function readPositions(
  negotiation: string,
  asked: string | undefined,
): Promise<z.input<typeof positions>> {
  await requireKnown(negotiation, [{ what: "round", name: asked }]);
  const frame = await getFrame(negotiation);
  const round = asked ?? getLastRound(frame).id;
  const { cells } = await loadOverview({ negotiation, round, a: null, b: null });
  return {
    round,
    positions: cells.flatMap(({ after }) => {
      if (after === null) return [];
      const { party, issue, state, position, range, fallback, firmness, basis, age } = after;
      return [
        {
          party,
          issue,
          state,
          position,
          range: range === null ? null : { least: range.least, most: range.most },
          fallback,
          firmness,
          basis,
          spokenAt: roundId(frame.rounds, after.spokenAt),
          age: { rounds: age.rounds, days: age.days },
          statements: [...after.statements],
        },
      ];
    }),
  };
}
