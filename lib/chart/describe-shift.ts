import type { Change } from "../domain/changes/change";
import { changeWord, type PoleNames } from "../format/change-words";
import { countOf, formatPoints } from "../format/format-number";

/**
 * Says how far and which way a position moved.
 *
 * @param ends - Who holds the ends of the scale.
 * @returns Null when there are not two positions to compare.
 * @example
 * // "47 points toward its own end", "8 points toward Russia’s position", "no points"
 */
export function describeShift(
  { delta, shiftTowardPole }: Pick<Change, "delta" | "shiftTowardPole">,
  ends: PoleNames,
): string | null {
  if (delta === null) return null;
  if (delta === 0) return "no points";
  const points = `${formatPoints(Math.abs(delta))} ${Math.abs(delta) === 1 ? "point" : "points"}`;
  if (shiftTowardPole === null)
    return `${points} ${changeWord(delta > 0 ? "toward-high" : "toward-low", ends)}`;
  return `${points} ${shiftTowardPole > 0 ? "toward" : "away from"} its own end`;
}

/**
 * Says how long nothing has been said.
 *
 * @param rounds - Rounds since the party last spoke, 0 or more.
 */
export function describeSilence(rounds: number): string {
  return `nothing said for ${countOf(rounds, "round")}`;
}
