import "server-only";
import { measureOverallGapSeries, type OverallGapPoint } from "../domain/gaps/overall-gap-series";
import type { Slug } from "../domain/model";
import { AppError } from "../errors";
import { choosePair, getIssue, getLastRound, getParty } from "./frame-lookups";
import { getFrame } from "./load-frame";
import { loadGaps } from "./load-gaps";
import type { IssueGaps } from "./read-models";
import { remember } from "./remember";

export type GapSeries = {
  readonly a: Slug;
  readonly b: Slug;
  /** Per issue with a scale, or of the one asked for. */
  readonly issues: readonly IssueGaps[];
  /** The mean over those issues at every round. */
  readonly overall: readonly OverallGapPoint[];
};

/**
 * Loads the gap between two parties at every round, per issue and in all.
 *
 * @param question.a - With `b`, the parties; null for the negotiation's own pair.
 * @param question.issue - Null for every issue with a scale.
 * @throws {AppError} `not-found`: no such negotiation, party or issue; `invalid-input`: the parties are one and the
 *   same, only one is given, or the negotiation has no pair of its own.
 */
export function loadGapSeries(question: {
  readonly negotiation: string;
  readonly a: Slug | null;
  readonly b: Slug | null;
  readonly issue: Slug | null;
}): Promise<GapSeries> {
  const { negotiation, a, b, issue } = question;
  return remember(negotiation, `gap series ${a} ${b} ${issue}`, async () => {
    const frame = await getFrame(negotiation);
    if ((a === null) !== (b === null) || (a !== null && a === b)) {
      throw new AppError("invalid-input", "Name two different parties, a and b, or neither.", {
        faults: [{ path: b === null || a !== null ? "b" : "a", message: "two different parties are needed" }],
      });
    }
    if (a !== null && b !== null) [getParty(frame, a), getParty(frame, b)];
    const pair = choosePair(frame, a, b);
    if (pair === null) {
      throw new AppError(
        "invalid-input",
        "This negotiation has no pair of parties of its own: name a and b.",
        {
          faults: [{ path: "a", message: "name two parties, a and b" }],
        },
      );
    }
    const issues = await loadGaps(frame, {
      a: pair[0],
      b: pair[1],
      upTo: getLastRound(frame).ordinal,
      ...(issue === null ? {} : { issues: [getIssue(frame, issue).id] }),
    });
    const weighted = issues.map((gaps) => ({ ...gaps, salience: getIssue(frame, gaps.issue).salience }));
    return { a: pair[0], b: pair[1], issues, overall: measureOverallGapSeries(weighted) };
  });
}
