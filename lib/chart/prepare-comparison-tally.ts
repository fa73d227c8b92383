import type { ChangeClass } from "../domain/changes/change";
import type { Slug } from "../domain/model";
import { compareAddress } from "../filters/compare-address";
import type { CompareFilters } from "../filters/parse-compare-filters";
import { changeWord } from "../format/change-words";
import { issueInSentence } from "../format/names-in-sentences";
import type { Comparison, Frame } from "../service/read-models";
import { CHANGE_ORDER } from "./change-order";
import { describeEnds } from "./describe-ends";
import { type ChangeRow, NO_FILTERS, selectChanges } from "./select-changes";

/** A change as one marker, which leads to its row. */
export type TallyMark = {
  readonly party: Slug;
  readonly label: string;
  readonly href: string;
  /** Not among the rows that the filters leave. */
  readonly hidden: boolean;
};

/** How many changes there are of a class; those that may not be counted stand apart. */
export type TallyRow = {
  readonly change: ChangeClass;
  readonly word: string;
  readonly counted: readonly TallyMark[];
  readonly uncounted: readonly TallyMark[];
  /** Why the second are not counted; null when there are none. */
  readonly why: string | null;
};

/**
 * Counts the changes by class, over all parties and issues: a filter pales what it hides, and changes no number.
 *
 * @returns One entry per class that occurs.
 */
export function prepareComparisonTally(
  frame: Frame,
  comparison: Comparison,
  filters: CompareFilters,
): readonly TallyRow[] {
  const all = selectChanges(comparison, NO_FILTERS).rows;
  const shown = new Set(selectChanges(comparison, filters).rows);
  const toMark = (row: ChangeRow): TallyMark => {
    const party = frame.parties.find(({ id }) => id === row.party);
    const issue = frame.issues.find(({ id }) => id === row.issue);
    const hidden = !shown.has(row);
    const anchor = `#${row.party}.${row.issue}`;
    return {
      party: row.party,
      label: `${party?.shortName ?? row.party}, ${issue === undefined ? row.issue : issueInSentence(issue)}`,
      href: hidden ? `${compareAddress(frame.negotiation.id, filters, NO_FILTERS)}${anchor}` : anchor,
      hidden,
    };
  };
  return CHANGE_ORDER.flatMap((change) => {
    const rows = all.filter((row) => row.change.class === change);
    if (rows.length === 0) return [];
    const uncounted = rows.filter((row) => !row.change.counted);
    return [
      {
        change,
        word: wordOf(frame, comparison, change, rows),
        counted: rows.filter((row) => row.change.counted).map(toMark),
        uncounted: uncounted.map(toMark),
        why: whyUncounted(uncounted),
      },
    ];
  });
}

/** The word of the class; a direction is named by its holder only where that is the same on all issues it holds. */
function wordOf(frame: Frame, { to }: Comparison, change: ChangeClass, rows: readonly ChangeRow[]): string {
  const words = rows.map(({ issue }) =>
    changeWord(
      change,
      describeEnds({ parties: frame.parties, leadPair: frame.negotiation.leadPair, issue, day: to.start }),
    ),
  );
  const first = words[0];
  return first !== undefined && words.every((word) => word === first)
    ? first
    : changeWord(change, { low: [], high: [] });
}

function whyUncounted(rows: readonly ChangeRow[]): string | null {
  if (rows.length === 0) return null;
  const incomparable = rows.filter(({ change }) => !change.comparable).length;
  const noise = rows.length - incomparable;
  return [
    ...(incomparable === 0 ? [] : [`${incomparable} not comparable`]),
    ...(noise === 0 ? [] : [`${noise} within noise`]),
  ].join(", ");
}
