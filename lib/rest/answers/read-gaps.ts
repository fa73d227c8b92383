import "server-only";
import type { z } from "zod";
import type { Slug } from "../../domain/model";
import { getFrame } from "../../service/load-frame";
import { loadGapSeries } from "../../service/load-gap-series";
import { requireKnown } from "../known-names";
import type { gaps } from "../schemas/derived";
import { roundId } from "../serialize-change";

/** Answers how far two parties were apart at every round. @throws {AppError} `not-found`, `invalid-input`. */
export async function readGaps(
  negotiation: string,
  asked: { readonly a?: Slug | undefined; readonly b?: Slug | undefined; readonly issue?: Slug | undefined },
): Promise<z.input<typeof gaps>> {
  await requireKnown(negotiation, [
    { what: "party", name: asked.a, path: "a" },
    { what: "party", name: asked.b, path: "b" },
    { what: "issue", name: asked.issue },
  ]);
  const [{ rounds }, { a, b, issues, overall }] = await Promise.all([
    getFrame(negotiation),
    loadGapSeries({ negotiation, a: asked.a ?? null, b: asked.b ?? null, issue: asked.issue ?? null }),
  ]);
  return {
    a,
    b,
    issues: issues.map(({ issue, points }) => ({
      issue,
      points: points.map(({ round, gap, residual, zone }) => ({
        round: roundId(rounds, round),
        gap,
        residual,
        zone: zone === null ? null : { low: zone.low, high: zone.high },
      })),
    })),
    overall: overall.map((point) => ({
      round: roundId(rounds, point.round),
      gap: point.gap,
      issues: point.issues,
    })),
  };
}
