import { compareAddress } from "../filters/compare-address";
import type { CompareFilters } from "../filters/parse-compare-filters";
import { changeWord } from "../format/change-words";
import { formatDayRange } from "../format/format-day";
import { countInWords, countOf } from "../format/format-number";
import { capitalised, listInWords } from "../format/list-in-words";
import type { Comparison, DemandChange, Frame } from "../service/read-models";
import { CHANGE_ORDER } from "./change-order";
import { describeComparison, describeCoverage } from "./describe-comparison";
import { type FilterGroup, prepareCompareFilters } from "./prepare-compare-filters";
import { type ComparisonGroup, prepareComparisonGroups } from "./prepare-comparison-groups";
import type { ComparisonRowModel } from "./prepare-comparison-row";
import { prepareComparisonTally, type TallyRow } from "./prepare-comparison-tally";
import { prepareDemandRow } from "./prepare-demand-row";
import { type NothingMatches, prepareNothingMatches } from "./prepare-nothing-matches";
import { NO_FILTERS, selectChanges } from "./select-changes";

/** The demands on issues without a scale, which have no position to compare. */
export type UnscaledDemands = {
  readonly title: string;
  /** Those of which something was said. */
  readonly rows: readonly ComparisonRowModel[];
  /** Those that stand and were not stated again. */
  readonly silent: readonly ComparisonRowModel[];
};

/** Where the arrow keys lead; null at an end. */
export type RoundSteps = { readonly earlier: string | null; readonly later: string | null };

/** What the comparison of two rounds shows. */
export type ComparisonModel = {
  readonly finding: string;
  readonly coverage: string;
  readonly from: string;
  readonly to: string;
  readonly tally: readonly TallyRow[];
  readonly filters: readonly FilterGroup[];
  readonly groups: readonly ComparisonGroup[];
  readonly unscaled: UnscaledDemands | null;
  readonly nothing: NothingMatches | null;
  readonly stepFrom: RoundSteps;
  readonly stepTo: RoundSteps;
  readonly csv: string;
  readonly markdown: string;
};

/** Prepares the comparison of two rounds as it is filtered and ordered. */
export function prepareComparison(
  frame: Frame,
  comparison: Comparison,
  filters: CompareFilters,
): ComparisonModel {
  const { from, to } = comparison;
  const all = selectChanges(comparison, NO_FILTERS);
  const shown = selectChanges(comparison, filters);
  const negotiation = frame.negotiation.id;
  const tally = prepareComparisonTally(frame, comparison, filters);
  return {
    finding: describeComparison(frame, comparison, { rows: shown.rows, chosen: filters.parties }),
    coverage: describeCoverage(frame, comparison, { rows: all.rows, shown: shown.rows.length }),
    from: `${from.name}, ${formatDayRange(from.start, from.end)}, round ${from.ordinal}`,
    to: `${to.name}, ${formatDayRange(to.start, to.end)}, round ${to.ordinal}`,
    tally,
    filters: prepareCompareFilters(frame, comparison, { filters, words: tally }),
    groups: prepareComparisonGroups({ frame, comparison, filters, rows: shown.rows }),
    unscaled: prepareUnscaled(frame, comparison, shown.unscaled),
    nothing: prepareNothingMatches(frame, comparison, filters),
    ...prepareSteps(frame, comparison, filters),
    csv: compareAddress(negotiation, filters, { open: [] }, "csv"),
    markdown: compareAddress(negotiation, filters, { open: [] }, "markdown"),
  };
}

/** One round earlier and later for either end; the two never meet. */
function prepareSteps(
  frame: Frame,
  { from, to }: Comparison,
  filters: CompareFilters,
): Pick<ComparisonModel, "stepFrom" | "stepTo"> {
  const step = (end: "from" | "to", ordinal: number) => {
    const round = frame.rounds[ordinal - 1];
    const other = end === "from" ? to.ordinal : from.ordinal;
    if (round === undefined || ordinal === other) return null;
    return compareAddress(frame.negotiation.id, filters, { [end]: round.id });
  };
  return {
    stepFrom: { earlier: step("from", from.ordinal - 1), later: step("from", from.ordinal + 1) },
    stepTo: { earlier: step("to", to.ordinal - 1), later: step("to", to.ordinal + 1) },
  };
}

function prepareUnscaled(
  frame: Frame,
  comparison: Comparison,
  changes: readonly DemandChange[],
): UnscaledDemands | null {
  if (changes.length === 0) return null;
  const toModels = (of: readonly DemandChange[]) =>
    of.flatMap((change) => prepareDemandRow(frame, comparison, change) ?? []);
  const counts = CHANGE_ORDER.flatMap((kind) => {
    const count = changes.filter(({ change }) => change.counted && change.class === kind).length;
    return count === 0
      ? []
      : [
          `${countInWords(count)} ${kind === "silent" ? "not stated again" : changeWord(kind, { low: [], high: [] })}`,
        ];
  });
  const titles = frame.issues.filter(({ id }) => changes.some(({ demand }) => demand.issue === id));
  const size = countOf(changes.length, "demand");
  return {
    title: `${capitalised(listInWords(titles.map(({ title }) => title)))}: of ${size} without a scale, ${listInWords(counts)}`,
    rows: toModels(changes.filter(({ change }) => change.class !== "silent")),
    silent: toModels(changes.filter(({ change }) => change.class === "silent")),
  };
}
