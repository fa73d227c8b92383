import { evidenceKind, type Pole } from "../domain/codebook/grades";
import type { Slug } from "../domain/model";
import type { Position } from "../domain/positions/position-at";
import { formatPoints } from "../format/format-number";
import type { PathModel } from "./prepare-path";

/** Two numbers nearer than this step aside from each other, in scale points. */
const ASIDE_BELOW = 9;
/** A number nearer than this to an end of the scale stays inside it, in scale points. */
const END_WITHIN = 4;
/** How far a number that steps aside goes, in pixels. */
const ASIDE_PX = 4;

/** A marker on a scale and its number; `at` in scale points. */
export type DumbbellEnd = {
  readonly at: number;
  readonly party: Slug;
  /** Reported rather than the party's own words. */
  readonly hollow: boolean;
  readonly text: string;
  readonly anchor: "start" | "middle" | "end";
  readonly shiftPx: number;
  readonly fallback: number | null;
  /** The party's own end of the scale. */
  readonly pole: Pole;
};

/** Two positions on one scale. */
export type DumbbellModel = {
  readonly first: DumbbellEnd | null;
  readonly second: DumbbellEnd | null;
  readonly path: PathModel | null;
  /** The drawing in words. */
  readonly sentence: string;
};

/** A position to draw. */
export type DumbbellPoint = {
  readonly party: Slug;
  readonly position: number;
  readonly hollow: boolean;
  readonly fallback: number | null;
  readonly pole: Pole;
};

/**
 * Takes from a position what is drawn of it.
 *
 * @param pole - The party's own end of the scale.
 * @returns Null without a position, as after a withdrawal.
 */
export function toDumbbellPoint(
  position: Pick<Position, "party" | "position" | "basis" | "fallback"> | null,
  pole: Pole,
): DumbbellPoint | null {
  if (position === null || position.position === null) return null;
  const { party, basis, fallback } = position;
  return { party, position: position.position, hollow: evidenceKind(basis) !== "own-words", fallback, pole };
}

/**
 * Prepares two positions on one scale: before and after, or one party and another.
 *
 * @param first - Positions in scale points, 0 to 100; null where there is none.
 */
export function prepareDumbbell({
  first,
  second,
  ...rest
}: {
  readonly first: DumbbellPoint | null;
  readonly second: DumbbellPoint | null;
} & Pick<DumbbellModel, "path" | "sentence">): DumbbellModel {
  return { first: toEnd(first, second, "end"), second: toEnd(second, first, "start"), ...rest };
}

/** @param ties - Which way the number goes when both positions are the same. */
function toEnd(
  point: DumbbellPoint | null,
  other: DumbbellPoint | null,
  ties: "start" | "end",
): DumbbellEnd | null {
  if (point === null) return null;
  const { position, party, hollow, fallback, pole } = point;
  const end = { at: position, party, hollow, fallback, pole, text: formatPoints(position) };
  if (other === null || Math.abs(position - other.position) >= ASIDE_BELOW) {
    const anchor = position < END_WITHIN ? "start" : position > 100 - END_WITHIN ? "end" : "middle";
    return { ...end, anchor, shiftPx: 0 };
  }
  const anchor = position === other.position ? ties : position < other.position ? "end" : "start";
  return { ...end, anchor, shiftPx: anchor === "end" ? -ASIDE_PX : ASIDE_PX };
}
