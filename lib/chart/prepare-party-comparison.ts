import type { Firmness } from "../domain/codebook/grades";
import type { Slug } from "../domain/model";
import { poleAt } from "../domain/positions/pole-at";
import type { Position } from "../domain/positions/position-at";
import { screenPaths } from "../filters/screen-paths";
import { formatAge } from "../format/format-age";
import { formatDayRange } from "../format/format-day";
import { countOf, formatPoints } from "../format/format-number";
import { capitalised } from "../format/list-in-words";
import { issueInSentence, partyInSentence } from "../format/names-in-sentences";
import type { Frame, PartiesComparison } from "../service/read-models";
import { nearestAnchor } from "./describe-anchor";
import { describeApartness } from "./describe-apartness";
import { type ComparisonSide, prepareComparisonSide } from "./prepare-comparison-side";
import { type DumbbellModel, prepareDumbbell, toDumbbellPoint } from "./prepare-dumbbell";

/** A party on an issue, beside another. */
export type PartySide = {
  readonly party: { readonly id: Slug; readonly shortName: string };
  /** "50 of 100, near “freeze on the line”"; the word where there is no position. */
  readonly position: string;
  readonly firmness: Firmness | null;
  /** How long ago it was stated; null when at the round itself or never. */
  readonly age: string | null;
  readonly side: ComparisonSide | null;
};

/** Two parties on one issue. */
export type PartyComparisonRow = {
  readonly id: Slug;
  readonly title: string;
  /** The distance in words. */
  readonly gap: string;
  /** What the fallbacks make of it; null where none is known. */
  readonly fallbacks: string | null;
  readonly dumbbell: DumbbellModel;
  readonly a: PartySide;
  readonly b: PartySide;
};

/** What the comparison of two parties shows. */
export type PartyComparisonModel = {
  readonly finding: string;
  readonly coverage: string;
  readonly rows: readonly PartyComparisonRow[];
  readonly swap: string;
  readonly earlier: string | null;
  readonly later: string | null;
};

/**
 * Prepares the comparison of two parties at one round, issue by issue.
 *
 * @returns Null when a party of the comparison is not in the frame.
 */
export function preparePartyComparison(
  frame: Frame,
  comparison: PartiesComparison,
): PartyComparisonModel | null {
  const { round, rows } = comparison;
  const a = frame.parties.find(({ id }) => id === comparison.a);
  const b = frame.parties.find(({ id }) => id === comparison.b);
  if (a === undefined || b === undefined) return null;
  const negotiation = frame.negotiation.id;
  const issueOf = (id: Slug) => frame.issues.find((issue) => issue.id === id);
  const gaps = rows.flatMap(({ issue, gap }) => {
    const found = issueOf(issue);
    return found === undefined ? [] : [{ issue: issueInSentence(found), gap }];
  });
  const both = gaps.filter(({ gap }) => gap !== null).length;
  const address = (ordinal: number) => {
    const other = frame.rounds[ordinal - 1];
    return other === undefined
      ? null
      : screenPaths.compareParties(negotiation, { a: a.id, b: b.id, round: other.id });
  };
  return {
    finding: capitalised(describeApartness({ a: partyInSentence(a), b: partyInSentence(b), gaps })),
    coverage: `As of ${round.name}, ${formatDayRange(round.start, round.end)}, round ${round.ordinal}. ${gaps.length === 0 ? "No issue has a scale to compare them on." : `Both have stated a position on ${both} of ${countOf(gaps.length, "issue")} with a scale.`}`,
    rows: rows.flatMap((row) => prepareRow(frame, comparison, row) ?? []),
    swap: screenPaths.compareParties(negotiation, { a: b.id, b: a.id, round: round.id }),
    earlier: address(round.ordinal - 1),
    later: address(round.ordinal + 1),
  };
}

function prepareRow(
  frame: Frame,
  comparison: PartiesComparison,
  row: PartiesComparison["rows"][number],
): PartyComparisonRow | null {
  const { round } = comparison;
  const issue = frame.issues.find(({ id }) => id === row.issue);
  const side = (id: Slug, position: Position | null): PartySide | null => {
    const party = frame.parties.find((one) => one.id === id);
    if (party === undefined || issue === undefined) return null;
    return prepareSide(frame, comparison, { party, position, issue });
  };
  const [a, b] = [side(comparison.a, row.a), side(comparison.b, row.b)];
  if (issue === undefined || a === null || b === null) return null;
  const point = (id: Slug, position: Position | null) =>
    toDumbbellPoint(
      position,
      poleAt(frame.parties.find((party) => party.id === id)?.poles ?? [], issue.id, round.start),
    );
  return {
    id: issue.id,
    title: issue.title,
    gap:
      row.gap === null
        ? "no gap to measure"
        : row.gap === 0
          ? "the same position"
          : `${pointsInWords(row.gap)} apart`,
    fallbacks: fallbacksInWords(row),
    dumbbell: prepareDumbbell({
      first: point(comparison.a, row.a),
      second: point(comparison.b, row.b),
      path: null,
      sentence: `${issue.title}: ${a.party.shortName} ${a.position}; ${b.party.shortName} ${b.position}.`,
    }),
    a,
    b,
  };
}

function prepareSide(
  frame: Frame,
  { round, statements }: PartiesComparison,
  {
    party,
    position,
    issue,
  }: {
    readonly party: Frame["parties"][number];
    readonly position: Position | null;
    readonly issue: Frame["issues"][number];
  },
): PartySide {
  const name = { id: party.id, shortName: party.shortName };
  if (position === null)
    return { party: name, position: "nothing stated", firmness: null, age: null, side: null };
  const anchor =
    position.position === null || issue.scale === null ? null : nearestAnchor(issue.scale, position.position);
  const near = anchor === null ? "" : `, near “${anchor.label}”`;
  return {
    party: name,
    position: position.position === null ? "withdrawn" : `${formatPoints(position.position)} of 100${near}`,
    firmness: position.firmness,
    age: position.age.rounds === 0 ? null : formatAge(position.age),
    side: prepareComparisonSide({
      negotiation: frame.negotiation.id,
      ids: position.statements.slice(0, Math.max(1, position.atPosition)),
      statements,
      round,
      rounds: frame.rounds,
    }),
  };
}

const pointsInWords = (points: number) => `${formatPoints(points)} ${points === 1 ? "point" : "points"}`;

function fallbacksInWords({ a, b, gap, residual, zone }: PartiesComparison["rows"][number]): string | null {
  if (gap === null || (a?.fallback == null && b?.fallback == null)) return null;
  if (zone !== null) {
    return zone.low === zone.high
      ? `with their fallbacks they meet at ${formatPoints(zone.low)}`
      : `with their fallbacks they overlap from ${formatPoints(zone.low)} to ${formatPoints(zone.high)}`;
  }
  return residual === null ? null : `${pointsInWords(residual)} apart with their fallbacks`;
}
