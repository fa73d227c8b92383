import type { Pole } from "../codebook/grades";
import type { ChangeClass, Standing } from "./change";
import { measureShift, type Shift } from "./measure-shift";

/** Two standings of the same demand, or of the same party on the same issue. */
export type StandingPair = {
  /** Null when nothing stood at the earlier round. */
  readonly before: Standing | null;
  readonly after: Standing;
  /** The party's own pole at the later round. */
  readonly poleAtLater: Pole;
  /** Scale points from which on a difference counts as a movement, above 0. */
  readonly threshold: number;
};

type Pair = StandingPair & { readonly before: Standing } & Shift;

/** A row of the table of changes. */
export type ChangeRow = {
  readonly number: number;
  /** The classes that the row can give. */
  readonly classes: readonly ChangeClass[];
  /** The condition in words, as the method page prints it. */
  readonly when: string;
  /** The class of a pair that fits the row; null for every other. Nothing stood before: `before` is null. */
  readonly match: (pair: Pair | null) => ChangeClass | null;
};

/**
 * The ordered table of changes between an earlier round A and a later round B: the first row that fits wins, and the
 * last fits always. h is the movement toward the party's own pole at B, d the movement toward the high end, f the
 * change in firmness, t the negotiation's threshold of meaningful movement.
 */
export const CHANGE_TABLE = [
  {
    number: 1,
    classes: ["new"],
    when: "nothing stated up to A",
    match: (pair) => (pair === null ? "new" : null),
  },
  {
    number: 2,
    classes: ["silent"],
    when: "nothing stated after A up to and including B: the same statement stands",
    match: (pair) => (isSameStatement(pair) ? "silent" : null),
  },
  {
    number: 3,
    classes: ["withdrawn"],
    when: "firmness 1 at B and more at A; or another demand took its place after A",
    match: (pair) => (pair !== null && isMade(pair.before) && !isMade(pair.after) ? "withdrawn" : null),
  },
  {
    number: 4,
    classes: ["retabled"],
    when: "firmness 1 or superseded at A, and stated again with more at B",
    match: (pair) => (pair !== null && !isMade(pair.before) && isMade(pair.after) ? "retabled" : null),
  },
  {
    number: 5,
    classes: ["mixed"],
    when: "|h| ≥ t and f the other way (own pole at B)",
    match: (pair) => (movesBothWays(pair) ? "mixed" : null),
  },
  {
    number: 6,
    classes: ["hardened"],
    when: "h ≥ t; or |h| < t and f > 0 (own pole at B); on an issue without a scale f > 0",
    match: (pair) => (directionOf(pair) > 0 ? "hardened" : null),
  },
  {
    number: 7,
    classes: ["softened"],
    when: "h ≤ −t; or |h| < t and f < 0 (own pole at B); on an issue without a scale f < 0",
    match: (pair) => (directionOf(pair) < 0 ? "softened" : null),
  },
  {
    number: 8,
    classes: ["toward-high", "toward-low"],
    when: "no own pole at B, and d ≥ t or d ≤ −t",
    match: (pair) => {
      if (pair === null || pair.poleAtLater !== "none" || pair.delta === null) return null;
      if (Math.abs(pair.delta) < pair.threshold) return null;
      return pair.delta > 0 ? "toward-high" : "toward-low";
    },
  },
  {
    number: 9,
    classes: ["reworded"],
    when: "the wording differs",
    match: (pair) => (pair !== null && pair.before.wording !== pair.after.wording ? "reworded" : null),
  },
  {
    number: 10,
    classes: ["restated"],
    when: "otherwise",
    match: () => "restated",
  },
] as const satisfies readonly ChangeRow[];

/**
 * Classifies the change from one standing to another by the ordered table of changes.
 *
 * @returns Exactly one class for every pair.
 * @throws {RangeError} The threshold is not above 0.
 * @example
 * // Own pole high, threshold 5: from 100 with firmness 5 to 75 with firmness 4
 * classifyChange({ before, after, poleAtLater: "high", threshold: 5 }) // "softened"
 */
export function classifyChange({ before, after, poleAtLater, threshold }: StandingPair): ChangeClass {
  if (!(threshold > 0)) throw new RangeError(`threshold must be above 0, not ${threshold}`);
  const pair =
    before === null
      ? null
      : { before, after, poleAtLater, threshold, ...measureShift({ before, after, poleAtLater }) };
  for (const row of CHANGE_TABLE) {
    const found = row.match(pair);
    if (found !== null) return found;
  }
  return "restated";
}

function isMade({ state }: Standing): boolean {
  return state === "stated";
}

/** The statement may be the same and yet not stand any more: then another demand has taken its place. */
function isSameStatement(pair: Pair | null): boolean {
  if (pair === null) return false;
  const { before, after } = pair;
  return (
    before.spokenAt === after.spokenAt &&
    isMade(before) === isMade(after) &&
    before.statements.length === after.statements.length &&
    before.statements.every((statement) => after.statements.includes(statement))
  );
}

function movesBothWays(pair: Pair | null): boolean {
  if (pair === null || pair.shiftTowardPole === null) return false;
  const { shiftTowardPole, firmnessShift, threshold } = pair;
  if (Math.abs(shiftTowardPole) < threshold) return false;
  return Math.sign(firmnessShift ?? 0) === -Math.sign(shiftTowardPole);
}

/** 1 where a party hardened, −1 where it softened, else 0: by position where it moved far enough, else by firmness. */
function directionOf(pair: Pair | null): number {
  if (pair === null) return 0;
  const { shiftTowardPole, delta, firmnessShift, threshold } = pair;
  if (shiftTowardPole !== null && Math.abs(shiftTowardPole) >= threshold) return Math.sign(shiftTowardPole);
  const offScale = delta === null && isMade(pair.before) && isMade(pair.after);
  return shiftTowardPole !== null || offScale ? Math.sign(firmnessShift ?? 0) : 0;
}
