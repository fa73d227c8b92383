import type { Pole } from "../codebook/grades";
import type { Change, Standing } from "./change";

export type Shift = Pick<Change, "delta" | "shiftTowardPole" | "firmnessShift">;

/**
 * Measures how far position and firmness moved from one standing to another.
 *
 * @param pair.before - Null when nothing stood.
 * @param pair.poleAtLater - The party's own pole at the later round; `none` leaves no direction of its own.
 * @returns `delta` and `shiftTowardPole` in scale points, −100 to 100, positive toward high and toward the own pole;
 *   null where either side has no position (and `shiftTowardPole` without a pole). `firmnessShift` in steps, −4 to 4;
 *   null when nothing stood before or either side is superseded, for then nobody said how firm it is.
 * @example
 * // Moscow, own pole high, from 100 (firmness 5) to 75 (firmness 4)
 * measureShift({ before, after, poleAtLater: "high" }) // { delta: -25, shiftTowardPole: -25, firmnessShift: -1 }
 */
export function measureShift(pair: {
  readonly before: Standing | null;
  readonly after: Standing;
  readonly poleAtLater: Pole;
}): Shift {
  const { before, after, poleAtLater } = pair;
  if (before === null) return { delta: null, shiftTowardPole: null, firmnessShift: null };
  const delta = before.position === null || after.position === null ? null : after.position - before.position;
  const superseded = before.state === "superseded" || after.state === "superseded";
  return {
    delta,
    shiftTowardPole: delta === null ? null : towardPole(delta, poleAtLater),
    firmnessShift: superseded ? null : after.firmness - before.firmness,
  };
}

/** Turned by subtraction, so that no movement is 0 and not −0. */
function towardPole(delta: number, pole: Pole): number | null {
  switch (pole) {
    case "high":
      return delta;
    case "low":
      return 0 - delta;
    case "none":
      return null;
  }
}
