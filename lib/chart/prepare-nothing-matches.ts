import { compareAddress } from "../filters/compare-address";
import type { CompareFilters } from "../filters/parse-compare-filters";
import { changeWord } from "../format/change-words";
import { countOf } from "../format/format-number";
import { listInWords } from "../format/list-in-words";
import type { Comparison, Frame } from "../service/read-models";
import { type ChangeFilters, NO_FILTERS, selectChanges } from "./select-changes";

/** What is said in place of the rows when there are none. */
export type NothingMatches = {
  readonly title: string;
  readonly text: string;
  readonly actions: readonly { readonly name: string; readonly href: string }[];
};

const KEYS = ["classes", "basis", "issues", "parties"] as const;

/**
 * Says why nothing is shown: names the filter that emptied the comparison and how much it hides, and offers to lift
 * it alone or all filters.
 *
 * @returns Null when something is shown.
 */
export function prepareNothingMatches(
  frame: Frame,
  comparison: Comparison,
  filters: CompareFilters,
): NothingMatches | null {
  const count = (changes: ChangeFilters) => {
    const { rows, unscaled } = selectChanges(comparison, changes);
    return rows.length + unscaled.length;
  };
  if (count(filters) > 0) return null;
  const total = count(NO_FILTERS);
  if (total === 0) {
    return {
      title: "Nothing was stated up to the later round.",
      text: "There are no statements to compare yet. Choose later rounds, or import statements.",
      actions: [],
    };
  }
  const negotiation = frame.negotiation.id;
  const address = (changes: Partial<CompareFilters>) => compareAddress(negotiation, filters, changes);
  const clear = { name: `Show all ${countOf(total, "change")}`, href: address({ ...NO_FILTERS }) };
  const lifted = KEYS.map((key) => {
    const without: ChangeFilters = { ...filters, [key]: NO_FILTERS[key] };
    return { key, hides: count(without), href: address({ [key]: NO_FILTERS[key] }) };
  });
  const culprit = lifted.find(({ hides }) => hides > 0);
  if (culprit === undefined) {
    return {
      title: `No change is ${listInWords(KEYS.flatMap((key) => nameOf(frame, filters, key) ?? []))} at once.`,
      text: "Lifting one of the filters alone would not help.",
      actions: [clear],
    };
  }
  const name = nameOf(frame, filters, culprit.key) ?? "";
  return {
    title: `No change here is ${name}.`,
    text: `That filter hides ${countOf(culprit.hides, "change")} that the others would show.`,
    actions: [{ name: `Lift “${name}”`, href: culprit.href }, clear],
  };
}

/** A filter as the end of "no change is …"; null when it is not set. */
function nameOf(frame: Frame, filters: ChangeFilters, key: (typeof KEYS)[number]): string | null {
  const titles = (all: readonly { readonly id: string; readonly name: string }[], ids: readonly string[]) =>
    ids.map((id) => all.find((one) => one.id === id)?.name ?? id).join(" or ");
  switch (key) {
    case "classes":
      return filters.classes.length === 0
        ? null
        : filters.classes.map((change) => changeWord(change, { low: [], high: [] })).join(" or ");
    case "basis":
      return filters.basis === "any"
        ? null
        : filters.basis === "reported"
          ? "known from a press report"
          : "in the party’s own words";
    case "issues":
      return filters.issues.length === 0
        ? null
        : `on ${titles(
            frame.issues.map(({ id, title }) => ({ id, name: title })),
            filters.issues,
          )}`;
    case "parties":
      return filters.parties.length === 0
        ? null
        : `by ${titles(
            frame.parties.map(({ id, shortName }) => ({ id, name: shortName })),
            filters.parties,
          )}`;
  }
}
