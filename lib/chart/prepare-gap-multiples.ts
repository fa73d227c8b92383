import type { GapPoint } from "../domain/gaps/gap-series";
import type { Party, Slug } from "../domain/model";
import { formatDay, formatMonth } from "../format/format-day";
import { countInWords, formatPoints } from "../format/format-number";
import { capitalised } from "../format/list-in-words";
import { issueInSentence, partyInSentence } from "../format/names-in-sentences";
import type { Frame, Overview, RoundEntry } from "../service/read-models";
import { describeGapMovement } from "./describe-gap-movement";
import { type OverallGapModel, prepareOverallGap } from "./prepare-gap-overall";
import { type GapPlotModel, type PlotAxis, prepareGapPlot, preparePlotAxis } from "./prepare-gap-plot";

export type GapFigureModel = {
  readonly issue: Slug;
  readonly title: string;
  /** The gap at the round shown, as a number; null while either party has no position. */
  readonly gap: string | null;
  /** Why there is none: "no gap: NATO has no position". */
  readonly noGap: string | null;
  /** "widest 80, Feb 2025". */
  readonly widest: string | null;
  /** What fallbacks leave of it: "fallbacks meet at 45 to 50"; null without a fallback. */
  readonly fallbacks: string | null;
  /** The figure in one sentence, in place of the drawing. */
  readonly summary: string;
  readonly plot: GapPlotModel;
};

export type GapMultiplesModel = {
  readonly finding: string;
  readonly basis: string;
  readonly a: Pick<Party, "id" | "shortName">;
  readonly b: Pick<Party, "id" | "shortName">;
  readonly axis: PlotAxis;
  readonly figures: readonly GapFigureModel[];
  readonly overall: OverallGapModel | null;
  /** The gaps round by round, newest first; a cell is "48 (78, 30)" or an en dash. */
  readonly table: {
    readonly caption: string;
    readonly columns: readonly string[];
    readonly rows: readonly {
      readonly round: Slug;
      readonly name: string;
      readonly cells: readonly string[];
    }[];
  };
};

type Facts = {
  readonly frame: Pick<Frame, "negotiation" | "parties" | "issues" | "rounds" | "phases">;
  readonly overview: Pick<Overview, "round" | "pair" | "gaps">;
};

/**
 * Prepares the gaps between two parties up to a round: one small figure per issue, the mean over all, and the table.
 *
 * @returns Null when no two parties are chosen and the negotiation has no pair of its own.
 */
export function prepareGapMultiples({ frame, overview }: Facts): GapMultiplesModel | null {
  const [a, b] = (overview.pair ?? []).map((id) => frame.parties.find((party) => party.id === id));
  if (a === undefined || b === undefined) return null;
  const { round, gaps } = overview;
  const first = frame.rounds[0] ?? round;
  const baseline = findBaseline({ frame, overview });
  const pair = `${partyInSentence(a)} and ${partyInSentence(b)}`;
  return {
    finding: findingOf({ frame, overview }, { pair, baseline }),
    basis: `${capitalised(pair)}, round by round, ${formatMonth(first.start)} to ${formatMonth(round.end)}; shaded: the gap in points`,
    a,
    b,
    axis: preparePlotAxis(frame, round.ordinal),
    figures: gaps.map((issue) => toFigure(issue, { frame, a, b })),
    overall: prepareOverallGap({ frame, gaps, baseline }),
    table: toTable({ frame, overview }, { pair, a, b }),
  };
}

/** The first round of the phase shown; null in that round itself and without phases. */
function findBaseline({ frame, overview: { round, gaps } }: Facts): RoundEntry | null {
  if (round.phase === null) return null;
  const start = frame.rounds.find(({ phase }) => phase === round.phase);
  if (start === undefined || start.ordinal >= round.ordinal) return null;
  return gaps.some(({ points }) => gapAt(points, start.ordinal) !== null) ? start : null;
}

const gapAt = (points: readonly GapPoint[], ordinal: number) => points[ordinal - 1]?.gap ?? null;

function findingOf(
  { frame, overview }: Facts,
  { pair, baseline }: { readonly pair: string; readonly baseline: RoundEntry | null },
): string {
  const phase = frame.phases.find(({ id }) => id === baseline?.phase);
  const since =
    baseline === null
      ? "Compared with the first round at which both had spoken on each,"
      : `Since ${formatDay(baseline.start)}, when “${phase?.shortName ?? ""}” began,`;
  const finding = describeGapMovement({
    since,
    pair,
    threshold: frame.negotiation.threshold,
    issues: frame.issues.flatMap((issue) => {
      const points = overview.gaps.find((gaps) => gaps.issue === issue.id)?.points;
      if (points === undefined) return [];
      const before = baseline === null ? firstGap(points) : gapAt(points, baseline.ordinal);
      return [{ issue: issueInSentence(issue), before, now: points.at(-1)?.gap ?? null }];
    }),
  });
  return finding ?? capitalised(`${pair} ${bothStated(overview.gaps)}`);
}

/** The gap at the first round at which there is one; null when that is the last of the series. */
function firstGap(points: readonly GapPoint[]): number | null {
  const first = points.findIndex(({ gap }) => gap !== null);
  return first === points.length - 1 ? null : (points[first]?.gap ?? null);
}

function bothStated(gaps: Overview["gaps"]): string {
  const known = gaps.filter(({ points }) => (points.at(-1)?.gap ?? null) !== null).length;
  if (known === 0) return "have not both stated a position on any issue so far";
  if (known === gaps.length) return "have both stated a position on every issue";
  return `have both stated a position on ${countInWords(known)} of ${countInWords(gaps.length)} issues so far`;
}

function toFigure(
  { issue: id, points }: Overview["gaps"][number],
  { frame, a, b }: { readonly frame: Facts["frame"]; readonly a: Party; readonly b: Party },
): GapFigureModel {
  const title = frame.issues.find((issue) => issue.id === id)?.title ?? id;
  const last = points.at(-1);
  const widest = points.reduce<GapPoint | null>(
    (most, point) => (point.gap !== null && point.gap > (most?.gap ?? -1) ? point : most),
    null,
  );
  const month = frame.rounds[(widest?.round ?? 0) - 1]?.start;
  const side = (party: Party, position: number | undefined) =>
    `${party.shortName} ${position === undefined ? "without a position" : formatPoints(position)}`;
  return {
    issue: id,
    title,
    gap: last?.gap == null ? null : formatPoints(last.gap),
    noGap:
      last?.gap == null
        ? noGapInWords({ a: last?.a == null ? a : null, b: last?.b == null ? b : null })
        : null,
    widest:
      widest === null || month === undefined
        ? null
        : `widest ${formatPoints(widest.gap)}, ${formatMonth(month)}`,
    fallbacks: last === undefined ? null : fallbacksOf(last),
    summary: `${title}: ${side(a, last?.a?.position)}, ${side(b, last?.b?.position)}${last?.gap == null ? "" : `, gap ${formatPoints(last.gap)}`}`,
    plot: prepareGapPlot(points, frame.rounds.length),
  };
}

/** The parties that have no position. */
function noGapInWords({ a, b }: { readonly a: Party | null; readonly b: Party | null }): string {
  const one = a ?? b;
  return a !== null && b !== null
    ? "no gap: neither has a position"
    : `no gap${one === null ? "" : `: ${partyInSentence(one)} has no position`}`;
}

function fallbacksOf({ a, b, gap, residual, zone }: GapPoint): string | null {
  if (gap === null || ((a?.fallback ?? null) === null && (b?.fallback ?? null) === null)) return null;
  if (zone !== null)
    return `fallbacks meet at ${formatPoints(zone.low)}${zone.high === zone.low ? "" : ` to ${formatPoints(zone.high)}`}`;
  return residual === gap ? null : `${formatPoints(residual)} with fallbacks`;
}

function toTable(
  { frame, overview }: Facts,
  { pair, a, b }: { readonly pair: string; readonly a: Party; readonly b: Party },
): GapMultiplesModel["table"] {
  const titles = overview.gaps.map(
    ({ issue: id }) => frame.issues.find((issue) => issue.id === id)?.title ?? id,
  );
  const cell = ({ gap, a: one, b: other }: GapPoint) =>
    gap === null || one === null || other === null
      ? "–"
      : `${formatPoints(gap)} (${formatPoints(one.position)}, ${formatPoints(other.position)})`;
  return {
    caption: `Gap between ${pair} in scale points, with the positions of ${a.shortName} and ${b.shortName}; newest round first`,
    columns: titles,
    rows: frame.rounds
      .slice(0, overview.round.ordinal)
      .toReversed()
      .map((round) => ({
        round: round.id,
        name: `${formatDay(round.end)}, ${round.name}`,
        cells: overview.gaps.map(({ points }) => {
          const point = points[round.ordinal - 1];
          return point === undefined ? "–" : cell(point);
        }),
      })),
  };
}
