import { formatPoints } from "../format/format-number";
import { listInWords } from "../format/list-in-words";

/** From this many issues on, two are named as the farthest apart. */
const NAME_TWO_FROM = 4;

/**
 * Says on which issues two parties stand farthest apart and closest.
 *
 * @param question.a - The parties as they stand in a sentence.
 * @param question.gaps - Issues as they stand in a sentence, in display order; gaps in scale points 0 to 100, null
 *   where either party has no position.
 * @returns A sentence without its full stop, not capitalised.
 * @example
 * // "Russia and Ukraine stand farthest apart on sanctions (49 points), closest on territory (30)"
 */
export function describeApartness(question: {
  readonly a: string;
  readonly b: string;
  readonly gaps: readonly { readonly issue: string; readonly gap: number | null }[];
}): string {
  const pair = `${question.a} and ${question.b}`;
  const known = question.gaps.flatMap(({ issue, gap }) => (gap === null ? [] : [{ issue, gap }]));
  const ranked = known.toSorted((one, other) => other.gap - one.gap);
  const [widest, narrowest] = [ranked[0], ranked.at(-1)];
  if (widest === undefined || narrowest === undefined) {
    return `${pair} have not both stated a position on any issue so far`;
  }
  if (ranked.length === 1) {
    return `${pair} stand ${formatPoints(widest.gap)} points apart on ${widest.issue}, the one issue on which both have stated a position`;
  }
  if (widest.gap === narrowest.gap) {
    return `${pair} stand equally far apart, ${formatPoints(widest.gap)} points, on ${listInWords(ranked.map(({ issue }) => issue))}`;
  }
  const far = ranked.slice(0, ranked.length >= NAME_TWO_FROM ? 2 : 1);
  const named = far.map(
    ({ issue, gap }, index) => `${issue} (${formatPoints(gap)}${index === 0 ? " points" : ""})`,
  );
  return `${pair} stand farthest apart on ${listInWords(named)}, closest on ${narrowest.issue} (${formatPoints(narrowest.gap)})`;
}
