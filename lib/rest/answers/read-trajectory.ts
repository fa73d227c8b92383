import "server-only";
import type { z } from "zod";
import type { Slug } from "../../domain/model";
import { getFrame } from "../../service/load-frame";
import { loadTrajectory } from "../../service/load-trajectory";
import { requireKnown } from "../known-names";
import type { trajectory } from "../schemas/derived";
import { roundId } from "../serialize-change";

/** Answers how positions on an issue ran through the rounds. @throws {AppError} `not-found`. */
export async function readTrajectory(
  negotiation: string,
  { issue, party }: { readonly issue: Slug; readonly party?: Slug | undefined },
): Promise<z.input<typeof trajectory>> {
  await requireKnown(negotiation, [
    { what: "issue", name: issue },
    { what: "party", name: party },
  ]);
  const [{ rounds }, { series }] = await Promise.all([
    getFrame(negotiation),
    loadTrajectory({ negotiation, issue, ownWordsOnly: false }),
  ]);
  return {
    issue,
    series: series
      .filter((one) => party === undefined || one.party === party)
      .map((one) => ({
        party: one.party,
        points: one.steps.map(({ spokenAt, date, position, fallback, firmness, basis, statements }) => ({
          round: roundId(rounds, spokenAt),
          date,
          position,
          fallback,
          firmness,
          basis,
          statements: [...statements],
        })),
      })),
  };
}
