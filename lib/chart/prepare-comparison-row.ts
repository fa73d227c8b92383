import type { Change, ChangeClass } from "../domain/changes/change";
import type { Firmness } from "../domain/codebook/grades";
import { compareWordings, type WordingChange } from "../domain/diff/wording-change";
import type { Slug } from "../domain/model";
import { poleAt } from "../domain/positions/pole-at";
import type { Position } from "../domain/positions/position-at";
import { compareAddress } from "../filters/compare-address";
import type { CompareFilters } from "../filters/parse-compare-filters";
import { changeWord, type PoleNames } from "../format/change-words";
import { formatPoints } from "../format/format-number";
import { issueInSentence, partyInSentence } from "../format/names-in-sentences";
import type { Comparison, ComparisonRow, Frame } from "../service/read-models";
import { describeEnds } from "./describe-ends";
import { describeShift, describeSilence } from "./describe-shift";
import { type ComparisonNote, prepareComparisonNotes } from "./prepare-comparison-notes";
import { type ComparisonSide, prepareComparisonSide } from "./prepare-comparison-side";
import { type DumbbellModel, prepareDumbbell, toDumbbellPoint } from "./prepare-dumbbell";
import { preparePath } from "./prepare-path";
import { wordingNote } from "./wording-note";

/** What a row shows of a change, of a party on an issue or of one demand. */
export type ComparisonRowModel = {
  /** Anchor of the row, and its name in `open`: `party.issue`, or the demand's id. */
  readonly id: string;
  readonly party: { readonly id: Slug; readonly shortName: string };
  readonly issue: { readonly id: Slug; readonly title: string };
  /** The demand, where the row is about one. */
  readonly demand: { readonly title: string; readonly href: string } | null;
  readonly change: ChangeClass;
  readonly word: string;
  readonly counted: boolean;
  readonly shift: string | null;
  readonly notes: readonly ComparisonNote[];
  readonly dumbbell: DumbbellModel | null;
  readonly firmness: { readonly before: Firmness | null; readonly after: Firmness | null };
  readonly wordingNote: string | null;
  readonly wording: WordingChange | null;
  readonly before: ComparisonSide | null;
  readonly after: ComparisonSide | null;
  /** What is to be said in place of the later wording; null when there is one. */
  readonly afterInstead: string | null;
  /** The way to the wordings between the two rounds, or back; null when there are none. */
  readonly between: { readonly href: string; readonly text: string; readonly open: boolean } | null;
};

/** Prepares a row for each change of a party on an issue with a scale. */
export function prepareComparisonRow({
  frame,
  comparison,
  filters,
  row,
  change,
}: {
  readonly frame: Frame;
  readonly comparison: Comparison;
  readonly filters: CompareFilters;
  readonly row: ComparisonRow;
  readonly change: Change;
}): ComparisonRowModel | null {
  const { from, to, statements } = comparison;
  const party = frame.parties.find(({ id }) => id === row.party);
  const issue = frame.issues.find(({ id }) => id === row.issue);
  if (party === undefined || issue === undefined) return null;
  const negotiation = frame.negotiation.id;
  const ends = describeEnds({
    parties: frame.parties,
    leadPair: frame.negotiation.leadPair,
    issue: issue.id,
    day: to.start,
  });
  const side = (position: Position | null, round: typeof to) =>
    position === null
      ? null
      : prepareComparisonSide({
          negotiation,
          ids: position.statements.slice(0, Math.max(1, position.atPosition)),
          statements,
          round,
          rounds: frame.rounds,
        });
  const silent = change.class === "silent";
  const before = side(row.before, from);
  const after = silent ? null : side(row.after, to);
  const wording = before === null || after === null ? null : compareWordings(before.text, after.text);
  const silence = silent && row.after !== null ? describeSilence(row.after.age.rounds) : null;
  return {
    id: `${party.id}.${issue.id}`,
    party: { id: party.id, shortName: party.shortName },
    issue: { id: issue.id, title: issue.title },
    demand: null,
    change: change.class,
    word: comparisonWord(change, ends),
    counted: change.counted,
    shift: silence ?? (row.before === null ? null : describeShift(change, ends)),
    notes: prepareComparisonNotes(negotiation, row, statements),
    dumbbell: prepareDumbbell({
      first: silent ? null : toDumbbellPoint(row.before, poleAt(party.poles, issue.id, from.start)),
      second: toDumbbellPoint(row.after, poleAt(party.poles, issue.id, to.start)),
      path: preparePath(row.path, { from: from.ordinal, to: to.ordinal }),
      sentence: `${partyInSentence(party)} on ${issueInSentence(issue)}: ${figure(row.before)} before, ${figure(row.after)} after.`,
    }),
    firmness: { before: row.before?.firmness ?? null, after: silent ? null : (row.after?.firmness ?? null) },
    wording,
    wordingNote: wording === null ? null : wordingNote(wording),
    before,
    after,
    afterInstead:
      silence === null ? null : `${silence.slice(0, 1).toUpperCase()}${silence.slice(1)}; this one stands.`,
    between: prepareBetweenLink(negotiation, filters, { id: `${party.id}.${issue.id}`, row, comparison }),
  };
}

/**
 * The word for a change as it stands beside its mark, with what keeps it from being counted.
 */
export function comparisonWord(
  change: Pick<Change, "class" | "restsOn" | "comparable" | "withinNoise">,
  ends: PoleNames,
): string {
  const direction = change.class === "hardened" || change.class === "softened";
  const word = `${changeWord(change.class, ends)}${direction && change.restsOn === "firmness" ? " in firmness" : ""}`;
  if (!change.comparable) return `${word}, not comparable`;
  return change.withinNoise === true ? `${word}, within coder noise` : word;
}

function figure(position: Position | null): string {
  if (position === null) return "nothing stated";
  return position.position === null ? "withdrawn" : `${formatPoints(position.position)} of 100`;
}

function prepareBetweenLink(
  negotiation: Slug,
  filters: CompareFilters,
  {
    id,
    row,
    comparison,
  }: { readonly id: string; readonly row: ComparisonRow; readonly comparison: Comparison },
): ComparisonRowModel["between"] {
  const { from, to } = comparison;
  const between = row.path.filter(
    ({ round, spoken }) => spoken && round > from.ordinal && round < to.ordinal,
  );
  if (between.length === 0) return null;
  const open = filters.open.includes(id);
  const others = filters.open.filter((name) => name !== id);
  const times = between.length === 1 ? "once" : `at ${between.length} rounds`;
  return {
    href: `${compareAddress(negotiation, filters, { open: open ? others : [...others, id] })}#${id}`,
    text: open ? "Hide the wordings between" : `Between the two it spoke ${times}: show the wordings`,
    open,
  };
}
