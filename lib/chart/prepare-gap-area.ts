import type { GapPoint } from "../domain/gaps/gap-series";
import type { IsoDate, Party, Round } from "../domain/model";
import { formatMonth } from "../format/format-day";
import { formatPoints } from "../format/format-number";
import { capitalised } from "../format/list-in-words";
import { partyInSentence } from "../format/names-in-sentences";
import { axisDomain, type ChartAxis, placeOnAxis, shareOfAxis } from "./chart-axis";
import type { LinePoint } from "./prepare-trajectory-lines";

/** A round of which the gap is named: the widest or the narrowest. */
export type NamedGap = {
  readonly gap: number;
  /** Middle of the time for which the gap was so, as a share of the axis. */
  readonly at: number;
  readonly word: "widest" | "narrowest";
  readonly month: string;
};

/** The gap between two parties through the rounds, as a stepped area under the lines. */
export type GapAreaModel = {
  readonly heading: string;
  /** In steps: a gap holds until either party speaks. `y` in points, 0 to 100. */
  readonly points: readonly LinePoint[];
  readonly widest: NamedGap;
  readonly narrowest: NamedGap;
  /** At the last round; null when one of the two has no position any more. */
  readonly last: number | null;
  /** Widest, narrowest and last in one sentence. */
  readonly sentence: string;
};

/**
 * Prepares the gap between two parties.
 *
 * @param question.gaps - One point per round, in order.
 * @param question.ownWords - Whether only the parties' own words were counted.
 * @returns Null when the two never had a position at the same time.
 */
export function prepareGapArea(question: {
  readonly gaps: readonly GapPoint[];
  readonly pair: readonly [Pick<Party, "shortName">, Pick<Party, "shortName">];
  readonly rounds: readonly Pick<Round, "start">[];
  readonly axis: ChartAxis;
  readonly ownWords: boolean;
}): GapAreaModel | null {
  const { gaps, pair, rounds, axis, ownWords } = question;
  const steps = toSteps(gaps, rounds, axis);
  const known = steps.flatMap((step) => (step.gap === null ? [] : [{ ...step, gap: step.gap }]));
  const first = known[0];
  if (first === undefined) return null;
  const wide = known.reduce((most, step) => (step.gap > most.gap ? step : most), first);
  const narrow = known.reduce((least, step) => (step.gap < least.gap ? step : least), first);
  const [a, b] = pair.map(partyInSentence);
  const last = gaps.at(-1)?.gap ?? null;
  const [widest, narrowest] = [toNamed(wide, "widest", axis), toNamed(narrow, "narrowest", axis)];
  const end = last === null ? "" : ` and ${formatPoints(last)} at the last round`;
  const extremes =
    widest.gap === narrowest.gap
      ? `${formatPoints(widest.gap)} points apart throughout`
      : `${formatPoints(widest.gap)} points apart at the widest (${widest.month}), ${formatPoints(narrowest.gap)} at the narrowest (${narrowest.month})${end}`;
  return {
    heading: `Gap between ${a} and ${b}`,
    points: steps.flatMap(({ x, until, gap }, index) => {
      const ends = gap !== null && (steps[index + 1] === undefined || steps[index + 1]?.gap === null);
      return [{ x, y: gap }, ...(ends ? [{ x: until, y: gap }] : [])];
    }),
    widest,
    narrowest,
    last,
    sentence: capitalised(`${ownWords ? "in their own words alone, " : ""}${a} and ${b} stood ${extremes}.`),
  };
}

type Step = {
  readonly gap: number | null;
  readonly x: number;
  readonly until: number;
  readonly date: IsoDate;
};

/** The gap's steps: one for each round at which it is not what it was at the round before. */
function toSteps(
  gaps: readonly GapPoint[],
  rounds: readonly Pick<Round, "start">[],
  axis: ChartAxis,
): readonly Step[] {
  const [, end] = axisDomain(axis);
  const changed = gaps
    .filter(({ gap }, index) => gap !== (index === 0 ? null : (gaps[index - 1]?.gap ?? null)))
    .map(({ round, gap }) => {
      const date = rounds[round - 1]?.start ?? "";
      return { gap, date, x: date === "" ? end : placeOnAxis(axis, { round, date }) };
    });
  return changed.map((step, index) => ({ ...step, until: changed[index + 1]?.x ?? end }));
}

function toNamed(
  { gap, x, until, date }: Step & { readonly gap: number },
  word: NamedGap["word"],
  axis: ChartAxis,
): NamedGap {
  return { gap, word, at: shareOfAxis(axis, (x + until) / 2), month: formatMonth(date) };
}
