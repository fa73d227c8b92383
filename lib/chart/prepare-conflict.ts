import { compareWordings, type WordingChange } from "../domain/diff/wording-change";
import type { MergePlace, MergeValue } from "../domain/merge/merge-fields";
import { formatDay } from "../format/format-day";
import type { FormField, FormModel } from "./form-model";

/** One side of a place where two have left a record different. */
export type ConflictSide = {
  readonly text: string;
  /** Marked against what both began from; null where there is nothing to mark. */
  readonly wording: WordingChange | null;
};

export type ConflictRow = {
  readonly id: string;
  readonly label: string;
  readonly base: string;
  readonly theirs: ConflictSide;
  readonly mine: ConflictSide;
  /** What is chosen as long as nobody chooses otherwise; null: somebody has to. */
  readonly pick: "theirs" | "mine" | null;
  /** What an own wording begins with; null where it cannot be written here. */
  readonly editable: string | null;
};

/** Two versions of a record that were made of the same one, to be merged. */
export type ConflictModel = {
  readonly sentence: string;
  /** The version that was saved meanwhile. */
  readonly against: number;
  readonly rows: readonly ConflictRow[];
};

/**
 * Prepares what somebody sees whose record was saved by somebody else meanwhile: field by field what both began from and
 * what each made of it.
 *
 * @param by - Who saved it and when; an instant in UTC.
 * @param form - Of the record: it names the fields and their options.
 */
export function prepareConflict(
  places: readonly MergePlace[],
  {
    form,
    by,
    against,
  }: {
    readonly form: FormModel;
    readonly by: { readonly name: string; readonly at: string };
    readonly against: number;
  },
): ConflictModel {
  const fields = form.sections.flatMap((section) => section.fields.flatMap(flatten));
  return {
    sentence: `${by.name} saved this record ${toMoment(by.at)}, after you had begun. Nothing of either is lost: choose for each field.`,
    against,
    rows: places.map((place) => toRow(place, fields)),
  };
}

type NamedField = { readonly path: string; readonly label: string; readonly field: FormField };

function flatten(field: FormField): readonly NamedField[] {
  const own = { path: field.path, label: field.label, field };
  return field.kind === "list"
    ? [{ ...own, label: capital(field.itemName) }, ...field.blank.flatMap(flatten)]
    : [own];
}

function toRow(place: MergePlace, fields: readonly NamedField[]): ConflictRow {
  const { id, path, item, base, theirs, mine, changedBy } = place;
  const isItem = path.at(-1) === "#";
  const whole = path.filter((_, at) => !(isItem && at === path.length - 1)).join(".");
  const found = fields.find((one) => one.path === whole);
  const write = (value: MergeValue | undefined) => writeValue(value, found?.field, fields, whole);
  const of = item === null || isItem ? "" : ` of ${describeItem(item, fields, path)}`;
  const side = (value: MergeValue | undefined): ConflictSide => ({
    text: write(value),
    wording:
      typeof value === "string" && typeof base === "string" && isText(found?.field)
        ? compareWordings(base, value)
        : null,
  });
  const isOwnText = isText(found?.field) && (typeof mine === "string" || typeof theirs === "string");
  return {
    id,
    label: `${found?.label ?? capital(whole)}${of}`,
    base: write(base),
    theirs: side(theirs),
    mine: side(mine),
    pick: changedBy === "both" ? null : changedBy === "them" ? "theirs" : "mine",
    editable: isOwnText && changedBy === "both" ? String(mine ?? theirs ?? "") : null,
  };
}

const isText = (field: FormField | undefined) => field?.kind === "prose" || field?.kind === "line";

function writeValue(
  value: MergeValue | undefined,
  field: FormField | undefined,
  fields: readonly NamedField[],
  list: string,
): string {
  if (value === undefined) return "not there";
  if (value === null || value === "") return "nothing";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (Array.isArray(value))
    return value.length === 0
      ? "nothing"
      : value.map((one) => writeValue(one, field, fields, list)).join(", ");
  if (typeof value === "object") return describeItem(value, fields, [list, "#"]);
  const options = field !== undefined && "options" in field ? field.options : [];
  const option = options.find((one) => one.value === String(value));
  if (option === undefined) return String(value);
  return option.hint !== null && option.name === String(value)
    ? `${option.name}, ${option.hint}`
    : option.name;
}

/** What tells an item from others: the first two of what it names and says. */
function describeItem(item: MergeValue, fields: readonly NamedField[], path: readonly string[]): string {
  if (typeof item !== "object" || item === null || Array.isArray(item)) return String(item);
  const at = path.indexOf("#");
  const list = path.slice(0, at).join(".");
  const parts = Object.entries(item).flatMap(([name, value]) => {
    if (value === null || value === "" || typeof value === "object") return [];
    const field = fields.find((one) => one.path === `${list}.#.${name}`);
    const isTelling = field?.field.kind === "search" || field?.field.kind === "prose";
    return isTelling ? [writeValue(value, field.field, fields, list)] : [];
  });
  return parts.length === 0 ? "another one" : parts.slice(0, 2).join(": ");
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function toMoment(at: string): string {
  return at === "" ? "meanwhile" : `on ${formatDay(at.slice(0, 10))} at ${at.slice(11, 16)} UTC`;
}
