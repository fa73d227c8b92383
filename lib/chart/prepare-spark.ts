import type { Position } from "../domain/positions/position-at";
import { SILENT_AFTER_ROUNDS } from "./describe-cell-change";

/** Rounds that a position is drawn as standing before a long silence turns it dotted. */
const SOLID_ROUNDS = 2;

/**
 * The path of a position through the rounds, in a box of `width` by 100: x is rounds, evenly spaced, y is scale points
 * with 100 at the top. A position holds until the next one; nothing is drawn between statements but that.
 */
export type SparkModel = {
  readonly width: number;
  /** Outlines of the solid and of the dotted parts; empty where there are none. */
  readonly spoken: string;
  readonly silent: string;
  /** Where the path ends; null when nothing stands at the last round. */
  readonly end: { readonly x: number; readonly y: number } | null;
  /** First and last position and the extremes, in words; null without a position. */
  readonly range: { readonly least: number; readonly most: number } | null;
};

/**
 * Prepares the path of a party's position on an issue.
 *
 * @param steps - Positions in order of round, at most one per round; withdrawn ones interrupt the path.
 * @param rounds - Rounds there are, 1 or more.
 */
export function prepareSpark(
  steps: readonly Pick<Position, "spokenAt" | "position">[],
  rounds: number,
): SparkModel {
  const spoken: string[] = [];
  const silent: string[] = [];
  let end: SparkModel["end"] = null;
  steps.forEach(({ spokenAt, position }, index) => {
    if (position === null) {
      end = null;
      return;
    }
    const next = steps[index + 1];
    const until = next?.spokenAt ?? rounds;
    const y = 100 - position;
    const from = spokenAt - 1;
    const dotted = until - spokenAt > SILENT_AFTER_ROUNDS ? from + SOLID_ROUNDS : until - 1;
    spoken.push(`M${from} ${y}H${dotted}`);
    if (dotted < until - 1) silent.push(`M${dotted} ${y}H${until - 1}`);
    if (next !== undefined && next.position !== null)
      spoken.push(`M${until - 1} ${y}V${100 - next.position}`);
    end = { x: until - 1, y };
  });
  const points = steps.flatMap(({ position }) => (position === null ? [] : [position]));
  return {
    width: Math.max(1, rounds - 1),
    spoken: spoken.join(""),
    silent: silent.join(""),
    end,
    range: points.length === 0 ? null : { least: Math.min(...points), most: Math.max(...points) },
  };
}
