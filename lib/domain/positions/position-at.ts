import { daysBetween } from "../calendar/days-between";
import type { Standing } from "../changes/change";
import { type Basis, basisRank, type Pole, WITHDRAWN_FIRMNESS } from "../codebook/grades";
import type { CodedStatement, Round, Slug } from "../model";
import { compareLatestFirst } from "./statement-order";

/** Where a party stands on an issue at a round: what it said the last time it spoke on it. */
export type Position = Omit<Standing, "state"> & {
  readonly party: Slug;
  readonly issue: Slug;
  /** `withdrawn`: everything it said in that round was a withdrawal; position, fallback and range are then null. */
  readonly state: "stated" | "withdrawn";
  /** The lowest and the highest position stated in that round, in scale points; null without a position. */
  readonly range: { readonly least: number; readonly most: number } | null;
  /** How long ago it was last said, counted from the round asked about; 0 and more. */
  readonly age: { readonly rounds: number; readonly days: number };
  /** Every statement of that round, first those at the position, of these first the one to be shown. */
  readonly statements: readonly Slug[];
  /** How many of `statements`, from the first on, are at the position; the rest widen the range or were withdrawn. */
  readonly atPosition: number;
  /** The demands of the statements at the position. */
  readonly demands: readonly Slug[];
};

/** Tells a party's own pole at the round of an ordinal. */
export type PoleOfRound = (ordinal: number) => Pole;

/** What a position needs to know of the round it is asked for. */
export type RoundMoment = Pick<Round, "ordinal" | "end">;

/**
 * Finds the position of a party on an issue at a round.
 *
 * Of the latest round in which the party spoke on the issue, and of its statements that are not withdrawn, the
 * position is the one nearest the party's own pole, for a party without a pole their mean. The pole is that of the
 * round of speaking: what was said does not move because the speaker's pole changes afterwards.
 *
 * @param question.statements - In any order; those of other parties, issues and later rounds and analysts' readings
 *   are ignored.
 * @param question.round - The round asked about; `ordinal` from 1, `end` a calendar day.
 * @returns Null when the party has said nothing on the issue up to that round.
 * @throws {RangeError} A date is not a calendar day.
 */
export function findPosition(question: {
  readonly party: Slug;
  readonly issue: Slug;
  readonly statements: readonly CodedStatement[];
  readonly round: RoundMoment;
  readonly poleOfRound: PoleOfRound;
}): Position | null {
  const { party, issue, statements, round, poleOfRound } = question;
  const said = statements.filter(
    (statement) =>
      statement.round <= round.ordinal &&
      statement.basis !== "analyst" &&
      statement.party === party &&
      statement.issue === issue,
  );
  const spokenAt = said.reduce((latest, statement) => Math.max(latest, statement.round), 0);
  const ofRound = said.filter((statement) => statement.round === spokenAt).sort(firmestFirst);
  const first = ofRound[0];
  if (first === undefined) return null;
  const pole = poleOfRound(spokenAt);
  const made = ofRound.filter((statement) => statement.firmness !== WITHDRAWN_FIRMNESS);
  const atPosition = made.length === 0 ? ofRound : nearestPole(made, pole);
  const rest = ofRound.filter((statement) => !atPosition.includes(statement));
  const points = made.flatMap(({ position }) => (position === null ? [] : [position]));
  const shown = atPosition[0] ?? first;
  const dates = atPosition.map((statement) => statement.date).sort();
  const date = dates.at(-1) ?? shown.date;
  return {
    party,
    issue,
    state: made.length === 0 ? "withdrawn" : "stated",
    position: towardPole(points, pole),
    fallback: awayFromPole(made, pole),
    range: points.length === 0 ? null : { least: Math.min(...points), most: Math.max(...points) },
    firmness: shown.firmness,
    basis: basisOf(atPosition, pole, shown.basis),
    spokenAt,
    date,
    // Said late or early for its round, a statement may be dated after the round's end: its age is never negative.
    age: { rounds: round.ordinal - spokenAt, days: Math.max(0, daysBetween(date, round.end)) },
    wording: [...new Set(atPosition.map((statement) => statement.wording))].sort().join(" "),
    statements: [...atPosition, ...rest].map((statement) => statement.id),
    atPosition: atPosition.length,
    demands: [...new Set(atPosition.map((statement) => statement.demand))],
  };
}

/** The firmness of a position is the highest of its statements, so the firmest is also the one to be shown. */
function firmestFirst(a: CodedStatement, b: CodedStatement): number {
  return b.firmness - a.firmness || basisRank(a.basis) - basisRank(b.basis) || compareLatestFirst(a, b);
}

/** The statements that a position rests on: those nearest the pole; without a pole or a scale, all. */
function nearestPole(made: readonly CodedStatement[], pole: Pole): readonly CodedStatement[] {
  const points = made.flatMap(({ position }) => (position === null ? [] : [position]));
  if (pole === "none" || points.length === 0) return made;
  const nearest = towardPole(points, pole);
  return made.filter((statement) => statement.position === nearest);
}

function towardPole(points: readonly number[], pole: Pole): number | null {
  if (points.length === 0) return null;
  switch (pole) {
    case "high":
      return Math.max(...points);
    case "low":
      return Math.min(...points);
    case "none":
      return mean(points);
  }
}

/** The fallback farthest from the pole; without a pole the mean, as for positions. */
function awayFromPole(made: readonly CodedStatement[], pole: Pole): number | null {
  const fallbacks = made.flatMap(({ fallback }) => (fallback === null ? [] : [fallback]));
  return towardPole(fallbacks, pole === "high" ? "low" : pole === "low" ? "high" : "none");
}

/** Summed in ascending order, because sums of fractions depend on their order. */
function mean(points: readonly number[]): number {
  return points.toSorted((a, b) => a - b).reduce((sum, point) => sum + point, 0) / points.length;
}

/**
 * With a pole each statement at the position gives it alone, so the strongest evidence counts; a mean is no better
 * than the weakest that went into it.
 */
function basisOf(statements: readonly CodedStatement[], pole: Pole, first: Basis): Basis {
  return statements.reduce((chosen, { basis }) => {
    const stronger = basisRank(basis) < basisRank(chosen);
    return basis !== chosen && stronger === (pole !== "none") ? basis : chosen;
  }, first);
}
