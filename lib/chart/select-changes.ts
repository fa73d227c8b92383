import type { Change } from "../domain/changes/change";
import { evidenceKind } from "../domain/codebook/grades";
import type { Slug } from "../domain/model";
import type { CompareBasis, CompareFilters } from "../filters/parse-compare-filters";
import type { Comparison, ComparisonRow, DemandChange } from "../service/read-models";

/** A change of a party on an issue; `loadComparison` lists no row without one. */
export type ChangeRow = ComparisonRow & { readonly change: Change };

/** What the filters ask for, of a comparison. */
export type SelectedChanges = {
  readonly rows: readonly ChangeRow[];
  readonly unscaled: readonly DemandChange[];
};

export type ChangeFilters = Pick<CompareFilters, "parties" | "issues" | "classes" | "basis">;

/** Every change that a comparison lists. */
export const NO_FILTERS: ChangeFilters = { parties: [], issues: [], classes: [], basis: "any" };

/** Selects the changes that the filters ask for, in the order in which the comparison lists them. */
export function selectChanges(comparison: Comparison, filters: ChangeFilters): SelectedChanges {
  const { rows, unscaled, statements } = comparison;
  const passes = (party: Slug, issue: Slug, change: Change) =>
    isIn(filters.parties, party) && isIn(filters.issues, issue) && isIn(filters.classes, change.class);
  return {
    rows: rows.filter((row): row is ChangeRow => {
      if (row.change === null || !passes(row.party, row.issue, row.change)) return false;
      return hasBasis(filters.basis, [row.before?.basis, row.after?.basis]);
    }),
    unscaled: unscaled.filter(({ demand, change, before, after }) => {
      const bases = [before, after].map((id) => (id === null ? undefined : statements[id]?.basis));
      return passes(demand.party, demand.issue, change) && hasBasis(filters.basis, bases);
    }),
  };
}

const isIn = <T>(asked: readonly T[], value: T) => asked.length === 0 || asked.includes(value);

function hasBasis(
  asked: CompareBasis,
  bases: readonly (Parameters<typeof evidenceKind>[0] | undefined)[],
): boolean {
  const own = bases.every((basis) => basis === undefined || evidenceKind(basis) === "own-words");
  switch (asked) {
    case "any":
      return true;
    case "own-words":
      return own;
    case "reported":
      return !own;
  }
}
