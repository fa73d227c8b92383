import type { ChangeClass } from "../domain/changes/change";
import type { Slug } from "../domain/model";
import { compareAddress } from "../filters/compare-address";
import {
  COMPARE_BASES,
  COMPARE_ORDERS,
  type CompareBasis,
  type CompareFilters,
  type CompareOrder,
} from "../filters/parse-compare-filters";
import { changeWord } from "../format/change-words";
import type { Comparison, Frame } from "../service/read-models";
import { CHANGE_ORDER } from "./change-order";
import { NO_FILTERS, selectChanges } from "./select-changes";

/** One choice: a link to the same comparison with it, or without it where it is chosen. */
export type FilterChoice = {
  readonly name: string;
  readonly href: string;
  readonly current: boolean;
  readonly party: Slug | null;
  readonly change: ChangeClass | null;
};

type ClassWord = { readonly change: ChangeClass; readonly word: string };

/** The choices of one kind. */
export type FilterGroup = { readonly label: string; readonly choices: readonly FilterChoice[] };

const BASIS_NAMES = {
  any: "any",
  "own-words": "own words",
  reported: "reported",
} as const satisfies Record<CompareBasis, string>;

const ORDER_NAMES = {
  issue: "issue",
  size: "size of change",
  party: "party",
} as const satisfies Record<CompareOrder, string>;

/**
 * Prepares the filters as links: parties, issues and classes can be added to each other, basis and order not.
 *
 * @param words - What the counts call a class; classes that they do not list have their usual word.
 */
export function prepareCompareFilters(
  frame: Frame,
  comparison: Comparison,
  { filters, words }: { readonly filters: CompareFilters; readonly words: readonly ClassWord[] },
): readonly FilterGroup[] {
  const address = (changes: Partial<CompareFilters>) =>
    compareAddress(frame.negotiation.id, filters, changes);
  const all = selectChanges(comparison, NO_FILTERS);
  const present = new Set([...all.rows, ...all.unscaled].map(({ change }) => change.class));
  const wordOf = (change: ChangeClass) =>
    words.find((one) => one.change === change)?.word ?? changeWord(change, { low: [], high: [] });
  const toggled = <T>(list: readonly T[], value: T) =>
    list.includes(value) ? list.filter((one) => one !== value) : [...list, value];
  const choice = (name: string, current: boolean, changes: Partial<CompareFilters>): FilterChoice => ({
    name,
    href: address(changes),
    current,
    party: null,
    change: null,
  });
  const { parties, issues, classes, basis, order } = filters;
  return [
    {
      label: "Party",
      choices: [
        choice("all", parties.length === 0, { parties: [] }),
        ...frame.parties.map(({ id, shortName }) => ({
          ...choice(shortName, parties.includes(id), { parties: toggled(parties, id) }),
          party: id,
        })),
      ],
    },
    {
      label: "Issue",
      choices: [
        choice("all", issues.length === 0, { issues: [] }),
        ...frame.issues.map(({ id, title }) =>
          choice(title, issues.includes(id), { issues: toggled(issues, id) }),
        ),
      ],
    },
    {
      label: "Class",
      choices: [
        choice("all", classes.length === 0, { classes: [] }),
        ...CHANGE_ORDER.filter((change) => present.has(change) || classes.includes(change)).map((change) => ({
          ...choice(wordOf(change), classes.includes(change), {
            classes: toggled(classes, change),
          }),
          change,
        })),
      ],
    },
    {
      label: "Basis",
      choices: COMPARE_BASES.map((name) => choice(BASIS_NAMES[name], basis === name, { basis: name })),
    },
    {
      label: "Order",
      choices: COMPARE_ORDERS.map((name) => choice(ORDER_NAMES[name], order === name, { order: name })),
    },
  ];
}
