import type { Position } from "../domain/positions/position-at";

/** A round and by how much the parties' positions moved at it. */
export type MovedRound = {
  /** From 1. */
  readonly ordinal: number;
  /** Sum of all parties' movements since they spoke before, in scale points, above 0. */
  readonly movedPoints: number;
};

/**
 * Ranks the rounds by how far the positions moved at them: those are the rounds that a reader looks for by name.
 *
 * @param series - Per party, its positions in the order of rounds.
 * @returns The most moved first, of equal ones the earlier; rounds without movement are left out.
 */
export function rankMovedRounds(
  series: readonly (readonly Pick<Position, "spokenAt" | "position">[])[],
): readonly MovedRound[] {
  const moved = new Map<number, number>();
  for (const steps of series) {
    for (const [index, { spokenAt, position }] of steps.entries()) {
      const before = steps[index - 1]?.position ?? null;
      if (position === null || before === null || position === before) continue;
      moved.set(spokenAt, (moved.get(spokenAt) ?? 0) + Math.abs(position - before));
    }
  }
  return [...moved]
    .map(([ordinal, movedPoints]) => ({ ordinal, movedPoints }))
    .sort((a, b) => b.movedPoints - a.movedPoints || a.ordinal - b.ordinal);
}

const MOST_LETTERS = 30;

/**
 * Shortens the name of a round to what has room above a chart: up to a colon, comma or bracket, then by whole words.
 *
 * @returns At most 30 letters, unless the first word is longer.
 * @example
 * shortenRoundName("Second Istanbul meeting: the two memoranda") // "Second Istanbul meeting"
 */
export function shortenRoundName(name: string): string {
  const head = name.split(/[:,;(]/u, 1)[0]?.trim() || name;
  if (head.length <= MOST_LETTERS) return head;
  const words = head.split(" ");
  let kept = words[0] ?? head;
  for (const word of words.slice(1)) {
    if (kept.length + 1 + word.length > MOST_LETTERS - 1) break;
    kept = `${kept} ${word}`;
  }
  return `${kept.replace(/(?:\s+(?:and|of|the|with|to|in|on|at|for|by|a|an))+$/u, "")}…`;
}
