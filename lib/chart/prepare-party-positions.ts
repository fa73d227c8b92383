import type { ChangeClass } from "../domain/changes/change";
import type { Firmness } from "../domain/codebook/grades";
import type { Issue, Party, Slug } from "../domain/model";
import { poleAt } from "../domain/positions/pole-at";
import type { Position } from "../domain/positions/position-at";
import { incomparabilityInWords, type PoleNames } from "../format/change-words";
import { FIRMNESS_WORDS } from "../format/codebook-words";
import { formatAge } from "../format/format-age";
import { formatDay, formatMonth } from "../format/format-day";
import { formatPoints } from "../format/format-number";
import { issueInSentence } from "../format/names-in-sentences";
import type { Frame, PartyPage, PositionChange, RoundEntry } from "../service/read-models";
import { nearestAnchor } from "./describe-anchor";
import { describeCellChange, SILENT_AFTER_ROUNDS } from "./describe-cell-change";
import { describeEnds } from "./describe-ends";
import type { CellScale } from "./prepare-matrix";
import { prepareSpark, type SparkModel } from "./prepare-spark";

/** What became of a position between two rounds: mark, words, and the reason where it is not counted. */
export type PartyChange = {
  readonly class: ChangeClass;
  readonly words: string;
  /** The two positions, or null where there are not two. */
  readonly figures: string | null;
  readonly counted: boolean;
  readonly reason: string | null;
};

export type PartyPositionRow = {
  readonly issue: { readonly id: Slug; readonly title: string; readonly low: string; readonly high: string };
  readonly scale: CellScale;
  /** The position, "withdrawn" or "nothing stated". */
  readonly figure: string;
  readonly near: string | null;
  readonly firmness: Firmness | null;
  readonly firmnessWord: string | null;
  readonly age: string | null;
  readonly isSilent: boolean;
  /** The statement that the position rests on. */
  readonly statement: Slug | null;
  readonly overall: PartyChange | null;
  readonly last: PartyChange | null;
  readonly spark: SparkModel;
  /** The path in words, for whoever does not see it. */
  readonly path: string;
};

type Facts = {
  readonly frame: Frame;
  readonly party: Party;
  readonly round: RoundEntry;
};

/**
 * Prepares where a party stands on every issue with a scale, how it came there, and what changed.
 *
 * @param overall - Changes from the first round to the last.
 * @param last - Changes from the round before the last to the last.
 */
export function preparePartyPositions({
  frame,
  page,
  last,
  round,
}: {
  readonly frame: Frame;
  readonly page: Pick<PartyPage, "party" | "positions" | "series">;
  readonly last: readonly PositionChange[];
  readonly round: RoundEntry;
}): readonly PartyPositionRow[] {
  const { party } = page;
  return frame.issues
    .filter((issue) => issue.scale !== null)
    .map((issue) => {
      const steps = page.series.find((entry) => entry.issue === issue.id)?.steps ?? [];
      const ofIssue = (changes: readonly PositionChange[]) =>
        changes.find((change) => change.party === party.id && change.issue === issue.id);
      const overall = ofIssue(page.positions);
      return toRow({
        facts: { frame, party, round },
        issue,
        steps,
        overall,
        last: ofIssue(last),
        after: overall?.after ?? null,
      });
    });
}

function toRow({
  facts,
  issue,
  steps,
  overall,
  last,
  after,
}: {
  readonly facts: Facts;
  readonly issue: Issue;
  readonly steps: readonly Position[];
  readonly overall: PositionChange | undefined;
  readonly last: PositionChange | undefined;
  readonly after: Position | null;
}): PartyPositionRow {
  const { frame, party, round } = facts;
  const position = after?.position ?? null;
  const near = issue.scale === null || position === null ? null : nearestAnchor(issue.scale, position);
  const isSilent = after !== null && after.age.rounds > SILENT_AFTER_ROUNDS;
  const ends = describeEnds({
    parties: frame.parties,
    leadPair: frame.negotiation.leadPair,
    issue: issue.id,
    day: round.start,
  });
  return {
    issue: {
      id: issue.id,
      title: issue.title,
      low: issue.scale?.lowLabel ?? "",
      high: issue.scale?.highLabel ?? "",
    },
    scale: {
      party: party.id,
      position,
      state: after === null ? "never" : position === null ? "withdrawn" : isSilent ? "silent" : "stated",
      pole: poleAt(party.poles, issue.id, round.start),
      ghost: null,
      fallback: after?.fallback ?? null,
      range: after?.range ?? null,
      hollow: after?.basis === "reported",
    },
    figure: after === null ? "nothing stated" : position === null ? "withdrawn" : formatPoints(position),
    near: near?.label ?? null,
    firmness: position === null ? null : (after?.firmness ?? null),
    firmnessWord: position === null || after === null ? null : FIRMNESS_WORDS[after.firmness],
    age: after === null ? null : after.age.rounds === 0 ? formatDay(after.date) : formatAge(after.age),
    isSilent,
    statement: after?.statements[0] ?? null,
    overall: toOverall(overall, steps, ends),
    last: toLast(last, ends),
    spark: prepareSpark(steps, frame.rounds.length),
    path: pathInWords(issue, steps),
  };
}

/** Since the round before; nothing where the party did not speak at the last round. */
function toLast(cell: PositionChange | undefined, ends: PoleNames): PartyChange | null {
  if (cell?.change == null || cell.after === null || cell.after.age.rounds > 0) return null;
  return toChange(cell, ends);
}

/** Over the whole case; where nothing stood at the first round, from the first position that was stated. */
function toOverall(
  cell: PositionChange | undefined,
  steps: readonly Position[],
  ends: PoleNames,
): PartyChange | null {
  if (cell?.change == null) return null;
  if (cell.change.class !== "new") return toChange({ ...cell, after: atThatRound(cell.after) }, ends);
  const first = steps.find(({ position }) => position !== null);
  if (first === undefined || cell.after === null) return null;
  const moved = first.spokenAt !== cell.after.spokenAt;
  return {
    class: "new",
    words: `first stated ${formatMonth(first.date)}`,
    figures: moved ? `${formatPoints(first.position)} → ${formatPoints(cell.after.position)}` : null,
    counted: false,
    reason: null,
  };
}

/** A change over the whole case is one whether or not the party spoke at the last round. */
function atThatRound(after: Position | null): Position | null {
  return after === null ? null : { ...after, age: { rounds: 0, days: 0 } };
}

function toChange({ before, after, change }: PositionChange, ends: PoleNames): PartyChange | null {
  if (change === null || after === null) return null;
  const status = describeCellChange({ change, age: after.age, ends });
  const both = before?.position != null && after.position !== null && before.position !== after.position;
  const reason =
    change.withinNoise === true
      ? "The movement is smaller than the coders’ own error on this issue."
      : incomparabilityInWords(change.reason);
  return {
    class: change.class,
    words: status.words,
    figures: both ? `${formatPoints(before.position)} → ${formatPoints(after.position)}` : null,
    counted: change.counted,
    reason,
  };
}

function pathInWords(issue: Issue, steps: readonly Position[]): string {
  const stated = steps.filter(({ position }) => position !== null);
  const [first, latest] = [stated[0], stated.at(-1)];
  if (first === undefined || latest === undefined) return `No position on ${issueInSentence(issue)} so far.`;
  const points = stated.flatMap(({ position }) => (position === null ? [] : [position]));
  return `From ${formatPoints(first.position)} in ${formatMonth(first.date)} to ${formatPoints(latest.position)} in ${formatMonth(latest.date)}, between ${formatPoints(Math.min(...points))} and ${formatPoints(Math.max(...points))}.`;
}
