import type { Basis, Firmness } from "../codebook/grades";
import type { IsoDate, Slug } from "../model";

/** The classes of change between two rounds, in the order in which the table tries them. */
export const CHANGE_CLASSES = [
  "new",
  "silent",
  "withdrawn",
  "retabled",
  "mixed",
  "hardened",
  "softened",
  "toward-high",
  "toward-low",
  "reworded",
  "restated",
] as const;
export type ChangeClass = (typeof CHANGE_CLASSES)[number];

/** One side of a change: what stood at a round, for a demand or for a party on an issue. */
export type Standing = {
  /** `withdrawn`: what stands is a withdrawal (firmness 1). `superseded`: another demand has taken its place. */
  readonly state: "stated" | "withdrawn" | "superseded";
  /** Scale points 0 to 100; null where the issue has no scale or nothing is demanded any more. */
  readonly position: number | null;
  readonly fallback: number | null;
  readonly firmness: Firmness;
  readonly basis: Basis;
  /** Ordinal of the round in which it was said. */
  readonly spokenAt: number;
  /** The day it was last said. */
  readonly date: IsoDate;
  /** Identity of the wording, so that "reworded" is known without reading a text. */
  readonly wording: string;
  /** The statements that the numbers come from, first the one to be shown; never empty. */
  readonly statements: readonly Slug[];
  /** The demands that the position rests on. */
  readonly demands: readonly Slug[];
};

/** Why a change is listed but not counted. */
export type Incomparability = "evidence" | "lesser-demand";

export type Change = {
  readonly class: ChangeClass;
  /** Position after minus position before, in scale points, −100 to 100; null where either is null. */
  readonly delta: number | null;
  /** `delta` toward the party's own pole at the later round; null without a delta or a pole. */
  readonly shiftTowardPole: number | null;
  /** Firmness after minus before, −4 to 4; null when nothing stood before or either side is superseded. */
  readonly firmnessShift: number | null;
  /** Whether the class rests on a movement on the scale, on firmness alone, or on neither. */
  readonly restsOn: "position" | "firmness" | "neither";
  readonly comparable: boolean;
  /** Null when comparable. */
  readonly reason: Incomparability | null;
  /** True when the movement is smaller than the coders' own error on the issue; null while that error is unknown. */
  readonly withinNoise: boolean | null;
  /** Whether a headline may count it: comparable, and not a movement within coder noise. */
  readonly counted: boolean;
  /** Class `withdrawn` by supersession: the demand that took its place. */
  readonly supersededBy: Slug | null;
};
