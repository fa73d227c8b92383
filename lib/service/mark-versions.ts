import { compareWordings } from "../domain/diff/wording-change";
import type { CitedStatement, WordingVersion } from "./read-models";

/** How many earlier wordings a new one is held against. */
const LOOK_BACK = 4;

/**
 * Marks each wording of a thread against the nearest of the four before it: the one of which most was kept. Where
 * all but nothing was kept of any, it is held against the one directly before it and shown as rewritten.
 *
 * @param oldestFirst - The thread in order; analysts' readings neither are marked nor mark others.
 * @returns Newest first.
 */
export function markVersions(oldestFirst: readonly CitedStatement[]): readonly WordingVersion[] {
  const stated = oldestFirst.filter((statement) => statement.basis !== "analyst");
  return oldestFirst
    .map((statement): WordingVersion => {
      const index = stated.indexOf(statement);
      const earlier = index < 0 ? [] : stated.slice(Math.max(0, index - LOOK_BACK), index);
      const candidates = earlier
        .toReversed()
        .map((other) => ({ other, wording: compareWordings(other.text, statement.text) }));
      const nearest = candidates.reduce<(typeof candidates)[number] | null>(
        (best, candidate) =>
          best === null || candidate.wording.keptShare > best.wording.keptShare ? candidate : best,
        null,
      );
      return { statement, against: nearest?.other.id ?? null, wording: nearest?.wording ?? null };
    })
    .toReversed();
}
