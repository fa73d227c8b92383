import type { IsoDate, Phase, Scale } from "../domain/model";
import { formatAge } from "../format/format-age";
import { formatMonth } from "../format/format-day";
import { formatPoints } from "../format/format-number";
import type { RoundEntry } from "../service/read-models";
import { type ChartAxis, placeOnAxis, prepareChartAxis, shareOfAxis } from "./chart-axis";
import { placeOnTiers } from "./chart-label-tiers";
import { type MovedRound, shortenRoundName } from "./chart-named-rounds";
import { CHART_SIZES, type ChartSize, estimateTextWidth } from "./chart-sizes";
import { wrapText } from "./chart-wrap-text";
import { placeLineEnds } from "./place-line-ends";

/** Everything around the lines; all places are shares of the plot, 0 to 1, so that no width need be known. */
export type TrajectoryFrameModel = {
  readonly anchors: readonly {
    readonly at: number;
    readonly text: string;
    readonly top: number;
    /** The text as it has room beside the plot. */
    readonly lines: readonly string[];
  }[];
  readonly phases: readonly { readonly first: number; readonly before: number; readonly shaded: boolean }[];
  /** The first days of years, on a calendar axis. */
  readonly years: readonly { readonly year: string; readonly at: number }[];
  /** Where each round lies on the calendar; empty on a calendar axis, which needs none. */
  readonly ribbon: readonly { readonly round: number; readonly at: number; readonly calendarAt: number }[];
  readonly rounds: number;
  readonly labels: Readonly<Record<ChartSize, FrameLabels>>;
};

export type FrameLabels = {
  readonly phases: readonly (TopLabel & { readonly days: string })[];
  readonly rounds: readonly TopLabel[];
  readonly ends: readonly EndLabel[];
};

export type TopLabel = {
  readonly name: string;
  /** Where the label begins. */
  readonly first: number;
  /** Where its tick stands. */
  readonly at: number;
  readonly tier: number;
};

/** A line's end in words. */
export type EndLabel = {
  readonly party: string;
  readonly text: string;
  /** Null when the party spoke at the last round. */
  readonly age: string | null;
  readonly at: number;
  readonly labelAt: number;
};

export type LineEnd = {
  readonly party: string;
  readonly name: string;
  /** For the narrow drawing, where a long name has no room. */
  readonly abbreviation: string;
  readonly position: number;
  readonly age: { readonly rounds: number; readonly days: number };
};

const ANCHOR_LETTERS = 25;
const ANCHOR_LINES = 5;
const PHASE_TIERS = { wide: 2, medium: 3, narrow: 3 } as const satisfies Record<ChartSize, number>;
const ROUND_TIERS = { wide: 2, medium: 0, narrow: 0 } as const satisfies Record<ChartSize, number>;
const MOST_ROUNDS = 10;
const NARROW_NAME_LETTERS = 8;

/** Prepares the frame of the chart: anchors, phases, named rounds, the ends of lines, the way to the calendar. */
export function prepareTrajectoryFrame(question: {
  readonly scale: Scale;
  readonly axis: ChartAxis;
  readonly rounds: readonly RoundEntry[];
  readonly phases: readonly Phase[];
  readonly moved: readonly MovedRound[];
  readonly ends: readonly LineEnd[];
}): TrajectoryFrameModel {
  const { scale, axis, rounds, ends } = question;
  const calendar = calendarOf(rounds);
  const phases = placePhases(question);
  const labelsOf = (size: ChartSize): FrameLabels => ({
    phases: labelPhases(phases, size),
    rounds: labelRounds(question, size),
    ends: labelEnds(ends, size),
  });
  return {
    anchors: scale.anchors.map(({ at, text }) => ({
      at,
      text,
      top: 1 - at / 100,
      lines: wrapText(text, ANCHOR_LETTERS, ANCHOR_LINES),
    })),
    phases: phases.map(({ first, before }, index) => ({ first, before, shaded: index % 2 === 0 })),
    years: calendar.years,
    ribbon:
      axis.kind === "date"
        ? []
        : rounds.map(({ ordinal, start }) => ({
            round: ordinal,
            at: shareOfAxis(axis, ordinal),
            calendarAt: calendar.at(start),
          })),
    rounds: rounds.length,
    labels: { wide: labelsOf("wide"), medium: labelsOf("medium"), narrow: labelsOf("narrow") },
  };
}

type PlacedPhase = { readonly phase: Phase; readonly first: number; readonly before: number };

function placePhases({
  axis,
  rounds,
  phases,
}: {
  readonly axis: ChartAxis;
  readonly rounds: readonly RoundEntry[];
  readonly phases: readonly Phase[];
}): readonly PlacedPhase[] {
  return phases.flatMap((phase) => {
    const within = rounds.filter((round) => round.phase === phase.id);
    const [from, to] = [within[0], within.at(-1)];
    if (from === undefined || to === undefined) return [];
    if (axis.kind === "round") {
      const at = (x: number) => shareOfAxis(axis, x);
      return [{ phase, first: at(from.ordinal - 0.5), before: at(to.ordinal + 0.5) }];
    }
    const at = (date: string) => shareOfAxis(axis, placeOnAxis(axis, { round: 0, date }));
    return [{ phase, first: at(phase.from), before: at(phase.to) }];
  });
}

function labelPhases(phases: readonly PlacedPhase[], size: ChartSize): FrameLabels["phases"] {
  const { plotWidthPx, labelPx } = CHART_SIZES[size];
  const labels = phases.map(({ phase, first }) => {
    const days = formatMonths(phase.from, phase.to);
    return { name: phase.shortName, days, first, at: first };
  });
  const tiers = placeOnTiers(
    labels.map(({ name, days, first }) => {
      const text = size === "narrow" || name.length > days.length ? name : days;
      return { first: first * plotWidthPx, width: estimateTextWidth(text, labelPx) };
    }),
    PHASE_TIERS[size],
  );
  return labels.flatMap((label, index) => {
    const tier = tiers[index] ?? null;
    return tier === null ? [] : [{ ...label, tier }];
  });
}

function labelRounds(
  {
    axis,
    rounds,
    moved,
  }: {
    readonly axis: ChartAxis;
    readonly rounds: readonly RoundEntry[];
    readonly moved: readonly MovedRound[];
  },
  size: ChartSize,
): readonly TopLabel[] {
  const { plotWidthPx, labelPx } = CHART_SIZES[size];
  const labels = moved.flatMap(({ ordinal }) => {
    const round = rounds[ordinal - 1];
    if (round === undefined) return [];
    const name = shortenRoundName(round.name);
    const width = estimateTextWidth(name, labelPx);
    const at = shareOfAxis(axis, placeOnAxis(axis, { round: ordinal, date: round.start }));
    const first = Math.max(0, Math.min(plotWidthPx - width, at * plotWidthPx - width / 2));
    return [{ name, at, width, first }];
  });
  const tiers = placeOnTiers(labels, ROUND_TIERS[size]);
  const placed = labels.flatMap(({ name, at, first }, index) => {
    const tier = tiers[index] ?? null;
    return tier === null ? [] : [{ name, at, first: first / plotWidthPx, tier }];
  });
  return placed.slice(0, MOST_ROUNDS);
}

function labelEnds(ends: readonly LineEnd[], size: ChartSize): readonly EndLabel[] {
  const { plotHeightPx, endPx } = CHART_SIZES[size];
  const places = placeLineEnds(
    ends.map(({ party, position }) => ({ id: party, at: 1 - position / 100 })),
    endPx / plotHeightPx,
  );
  return places.flatMap(({ id, at, labelAt }) => {
    const end = ends.find(({ party }) => party === id);
    if (end === undefined) return [];
    const { position, age } = end;
    const name = size === "narrow" && end.name.length > NARROW_NAME_LETTERS ? end.abbreviation : end.name;
    const ageText =
      age.rounds === 0
        ? null
        : size === "wide"
          ? formatAge(age)
          : `${age.rounds} ${age.rounds === 1 ? "round" : "rounds"}`;
    return [{ party: id, text: `${name} ${formatPoints(position)}`, age: ageText, at, labelAt }];
  });
}

/** The calendar, over whole months around all rounds. */
function calendarOf(rounds: readonly RoundEntry[]) {
  const axis = prepareChartAxis("date", rounds);
  const at = (date: string) => shareOfAxis(axis, placeOnAxis(axis, { round: 0, date }));
  const [first, last] = [rounds[0]?.start ?? "", rounds.at(-1)?.end ?? ""].map((day) =>
    Number(day.slice(0, 4)),
  );
  const years = Array.from({ length: Math.max(0, (last ?? 0) - (first ?? 0)) }, (_, index) =>
    String((first ?? 0) + 1 + index),
  );
  return { at, years: years.map((year) => ({ year, at: at(`${year}-01-01`) })) };
}

/** From month to month, without saying a year twice. */
function formatMonths(first: IsoDate, last: IsoDate): string {
  const [from, to] = [formatMonth(first), formatMonth(last)];
  if (from === to) return to;
  const sameYear = first.slice(0, 4) === last.slice(0, 4);
  return `${sameYear ? from.slice(0, from.indexOf(" ")) : from}–${to}`;
}
