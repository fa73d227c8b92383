import type { Change, ChangeClass } from "../domain/changes/change";
import { changeWord, type PoleNames } from "../format/change-words";
import { formatAge } from "../format/format-age";
import { formatPoints, formatShift } from "../format/format-number";

/** Rounds without a word from the party after which a position is shown as silent. */
export const SILENT_AFTER_ROUNDS = 5;

/** What became of a position since the round before, or how old it is. */
export type CellStatus = {
  /** The mark before the words; null for none. */
  readonly change: ChangeClass | null;
  readonly words: string;
  /** `change`: counted. `uncounted`: listed with its reason. `age`: nothing new. `silence`: nothing new for long. */
  readonly kind: "change" | "uncounted" | "age" | "silence";
};

/**
 * Says in few words what became of a position since the round before.
 *
 * @param question.change - Null where there is no round before: what is said is then the first position.
 * @param question.age - Since the position was last stated; whole rounds and days, 0 or more.
 * @param question.ends - Who holds the ends of the scale.
 */
export function describeCellChange(question: {
  readonly change: Pick<Change, "class" | "delta" | "restsOn" | "comparable" | "withinNoise"> | null;
  readonly age: { readonly rounds: number; readonly days: number };
  readonly ends: PoleNames;
}): CellStatus {
  const { change, age, ends } = question;
  if (age.rounds > 0) {
    const silent = age.rounds > SILENT_AFTER_ROUNDS;
    return { change: silent ? "silent" : null, words: formatAge(age), kind: silent ? "silence" : "age" };
  }
  if (change === null) return { change: "new", words: "first position", kind: "change" };
  const shift = change.delta === null || change.delta === 0 ? "" : ` ${formatShift(change.delta)}`;
  if (!change.comparable) return { change: change.class, words: `not comparable${shift}`, kind: "uncounted" };
  if (change.withinNoise === true) {
    return { change: change.class, words: `within coder error${shift}`, kind: "uncounted" };
  }
  return { change: change.class, words: wordsOf(change, ends, shift), kind: "change" };
}

function wordsOf(change: Pick<Change, "class" | "restsOn">, ends: PoleNames, shift: string): string {
  switch (change.class) {
    case "toward-high":
    case "toward-low":
      return `${shortened(changeWord(change.class, ends))}${shift}`;
    case "hardened":
    case "softened":
    case "mixed":
      return change.restsOn === "firmness" ? `${change.class} in firmness` : `${change.class}${shift}`;
    case "new":
      return "first position";
    default:
      return changeWord(change.class, ends);
  }
}

/** A cell is narrow: "to Ukraine's side" for "toward Ukraine's position". */
function shortened(words: string): string {
  return words.replace(/^toward /u, "to ").replace(/ position$/u, " side");
}

/**
 * Writes the numbers of a change: "5 → 33".
 *
 * @param before - Scale points, or null where nothing stood.
 * @returns The later number alone where there is no earlier or no other one; null without either.
 */
export function describeFigures(before: number | null, after: number | null): string | null {
  if (before === null && after === null) return null;
  if (before === null || before === after) return formatPoints(after);
  return `${formatPoints(before)} → ${after === null ? "none" : formatPoints(after)}`;
}
