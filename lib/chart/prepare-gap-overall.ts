import { measureOverallGapSeries } from "../domain/gaps/overall-gap-series";
import { formatDay, formatMonth } from "../format/format-day";
import { countInWords, formatPoints } from "../format/format-number";
import type { Frame, IssueGaps, RoundEntry } from "../service/read-models";
import { prepareAreaPath, prepareStepPaths } from "./prepare-gap-path";
import { placeOfRound } from "./prepare-gap-plot";

/** The mean gap over the issues, round by round. */
export type OverallGapModel = {
  readonly finding: string;
  /** What the mean rests on. */
  readonly basis: string;
  /** Paths on a plot of 100 by 100. */
  readonly line: string;
  readonly area: string;
  /** At the round shown, as a number, and its height in percent from the top. */
  readonly end: { readonly gap: string; readonly at: number };
};

/**
 * Prepares the overall gap of a pair: the mean over the issues, weighted where salience is coded for all.
 *
 * @param question.baseline - The round to compare with; null for none.
 * @returns Null when no issue has a gap at the last round.
 */
export function prepareOverallGap(question: {
  readonly frame: Pick<Frame, "issues" | "rounds">;
  readonly gaps: readonly IssueGaps[];
  readonly baseline: RoundEntry | null;
}): OverallGapModel | null {
  const { frame, gaps, baseline } = question;
  const series = measureOverallGapSeries(
    gaps.map(({ issue, points }) => ({
      issue,
      salience: frame.issues.find(({ id }) => id === issue)?.salience ?? null,
      points,
    })),
  );
  const last = series.at(-1);
  if (last === undefined || last.gap === null) return null;
  const points = series.map(({ round, gap }) => ({
    x: placeOfRound(round, frame.rounds.length) * 100,
    y: gap === null ? null : 100 - gap,
    ageRounds: 0,
  }));
  const start = series.find(({ round, gap }) => round === baseline?.ordinal && gap !== null);
  const narrowest = series.reduce(
    (least, point) => ((point.gap ?? 101) < (least.gap ?? 101) ? point : least),
    last,
  );
  const month = frame.rounds[narrowest.round - 1]?.start;
  return {
    finding: [
      `Over ${overIssues(last.issues)} the gap averages ${formatPoints(last.gap)} points`,
      ...(start === undefined || baseline === null || start.gap === null
        ? []
        : [
            `${formatPoints(start.gap)} on ${formatDay(baseline.start)}${restsOn(start.issues, last.issues)}`,
          ]),
      ...(month === undefined || narrowest === last
        ? []
        : [
            `at its narrowest ${formatPoints(narrowest.gap)}, ${formatMonth(month)}${restsOn(narrowest.issues, last.issues)}`,
          ]),
    ].join("; "),
    basis: last.weighted
      ? "Mean over the issues, weighted by salience"
      : "Mean over the issues, without weights: salience is not coded",
    line: prepareStepPaths(points).solid,
    area: prepareAreaPath(
      points,
      points.map((point) => ({ ...point, y: point.y === null ? null : 100 })),
    ),
    end: { gap: formatPoints(last.gap), at: 100 - last.gap },
  };
}

const overIssues = (count: number) => (count === 1 ? "one issue" : `${countInWords(count)} issues`);

const restsOn = (then: number, now: number) => (then === now ? "" : ` (over ${countInWords(then)})`);
