import type { Slug } from "../domain/model";
import type { CompareFilters } from "../filters/parse-compare-filters";
import { formatPoints } from "../format/format-number";
import type { Comparison, Frame } from "../service/read-models";
import { type ComparisonRowModel, prepareComparisonRow } from "./prepare-comparison-row";
import type { ChangeRow } from "./select-changes";

/** The gap of the pair on an issue, in parts, since the later number stands out. */
export type GroupGap = {
  readonly name: string;
  readonly before: string | null;
  readonly after: string;
  readonly remark: string | null;
};

/** Rows under one heading. */
export type ComparisonGroup = {
  readonly id: string;
  readonly title: string;
  /** The party that the rows are of, where they are all of one. */
  readonly party: Slug | null;
  readonly gap: GroupGap | null;
  readonly anchors: readonly { readonly at: string; readonly text: string }[];
  readonly rows: readonly ComparisonRowModel[];
};

/**
 * Groups the rows in the order asked for: by issue (with the pair's gap and the described points of the scale), by
 * party, or in one list by the size of the movement, the largest first.
 */
export function prepareComparisonGroups({
  frame,
  comparison,
  filters,
  rows,
}: {
  readonly frame: Frame;
  readonly comparison: Comparison;
  readonly filters: CompareFilters;
  readonly rows: readonly ChangeRow[];
}): readonly ComparisonGroup[] {
  const toModels = (of: readonly ChangeRow[]) =>
    of.flatMap((row) => prepareComparisonRow({ frame, comparison, filters, row, change: row.change }) ?? []);
  const bare = { gap: null, anchors: [], party: null };
  const groups = (): readonly ComparisonGroup[] => {
    switch (filters.order) {
      case "issue":
        return frame.issues.map((issue) => ({
          ...bare,
          id: issue.id,
          title: issue.title,
          gap: prepareGap(frame, comparison, issue.id),
          anchors: (issue.scale?.anchors ?? []).map(({ at, label }) => ({
            at: formatPoints(at),
            text: label,
          })),
          rows: toModels(rows.filter((row) => row.issue === issue.id)),
        }));
      case "party":
        return frame.parties.map(({ id, shortName }) => ({
          ...bare,
          id,
          title: shortName,
          party: id,
          rows: toModels(rows.filter((row) => row.party === id)),
        }));
      case "size":
        return [
          { ...bare, id: "by-size", title: "By size of change", rows: toModels(rows.toSorted(largestFirst)) },
        ];
    }
  };
  return groups().filter((group) => group.rows.length > 0);
}

/** Ties stay in the order in which they came: sorting is stable. */
function largestFirst(a: ChangeRow, b: ChangeRow): number {
  const size = ({ change }: ChangeRow) => Math.abs(change.delta ?? 0);
  const step = ({ change }: ChangeRow) => Math.abs(change.firmnessShift ?? 0);
  return size(b) - size(a) || step(b) - step(a);
}

function prepareGap(frame: Frame, { gaps, pair }: Comparison, issue: Slug): GroupGap | null {
  const gap = gaps.find((one) => one.issue === issue);
  if (gap === undefined || pair === null || gap.after === null) return null;
  const names = pair.map((id) => frame.parties.find((party) => party.id === id)?.shortName ?? id);
  const own = gap.afterOwnWords;
  return {
    name: `${names.join("–")} gap`,
    before: gap.before === null ? null : formatPoints(gap.before),
    after: formatPoints(gap.after),
    remark: own === null || own === gap.after ? null : `${formatPoints(own)} in own words alone`,
  };
}
