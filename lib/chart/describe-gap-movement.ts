import { countInWords } from "../format/format-number";
import { listInWords } from "../format/list-in-words";

/** Up to this many issues are named; more are counted. */
const NAMED = 2;

/**
 * Says on how many issues a gap narrowed and widened since an earlier round.
 *
 * @param question.since - Begins the sentence: "Since 12 Feb 2025, …,".
 * @param question.pair - "Russia and Ukraine".
 * @param question.issues - Issues as they stand in a sentence, with the gap then and now, in scale points 0 to 100;
 *   those without both are left out of the count.
 * @param question.threshold - Scale points from which on a difference counts as a movement, above 0.
 * @returns A sentence without its full stop; null when no issue has a gap at both rounds.
 */
export function describeGapMovement(question: {
  readonly since: string;
  readonly pair: string;
  readonly issues: readonly {
    readonly issue: string;
    readonly before: number | null;
    readonly now: number | null;
  }[];
  readonly threshold: number;
}): string | null {
  const { since, pair, threshold } = question;
  const moves = question.issues.flatMap(({ issue, before, now }) =>
    before === null || now === null ? [] : [{ issue, by: now - before }],
  );
  if (moves.length === 0) return null;
  const narrowed = moves.filter(({ by }) => by <= -threshold).map(({ issue }) => issue);
  const widened = moves.filter(({ by }) => by >= threshold).map(({ issue }) => issue);
  const start = `${since} the gap between ${pair} has`;
  const all = moves.length;
  if (narrowed.length === 0 && widened.length === 0) {
    return `${start} moved on none of ${countInWords(all)} issues`;
  }
  if (narrowed.length === 0)
    return `${start} widened on ${someOf(widened, all)}${others("narrowed", widened, all)}`;
  if (widened.length === 0)
    return `${start} narrowed on ${someOf(narrowed, all)}${others("widened", narrowed, all)}`;
  return `${start} narrowed on ${someOf(narrowed, all)} and widened on ${named(widened)}`;
}

const named = (issues: readonly string[]) =>
  issues.length <= NAMED ? listInWords(issues) : countInWords(issues.length);

/** That the other direction did not occur goes without saying where every issue moved in one. */
const others = (direction: "narrowed" | "widened", moved: readonly string[], all: number) =>
  moved.length === all ? "" : ` and ${direction} on none`;

function someOf(issues: readonly string[], all: number): string {
  if (all === 1) return listInWords(issues);
  if (issues.length === all) return all === 2 ? "both issues" : `all ${countInWords(all)} issues`;
  return `${countInWords(issues.length)} of ${countInWords(all)} issues`;
}
