import { compareWordings } from "../domain/diff/wording-change";
import type {
  FieldDifference,
  FieldValue,
  HistoryNames,
  ItemDifference,
  RecordKind,
} from "../service/read-models";
import { fieldLabel, itemWord } from "./field-labels";
import { fieldValue, shorten } from "./field-value-words";
import { prepareWording, type WordingSegment } from "./prepare-wording";

/** One place in a record where two versions differ, as it is shown. */
export type DiffLine =
  /** Null: nothing was there, or is there. */
  | {
      readonly kind: "value";
      readonly label: string;
      readonly before: string | null;
      readonly after: string | null;
    }
  | { readonly kind: "wording"; readonly label: string; readonly segments: readonly WordingSegment[] }
  | {
      readonly kind: "item";
      /** Such as “Piece of evidence added”. */
      readonly label: string;
      readonly change: ItemDifference["change"];
      /** What tells the item from others. */
      readonly title: string;
      readonly lines: readonly DiffLine[];
    };

type Place = { readonly kind: RecordKind; readonly path: string; readonly names: HistoryNames };
type Fields = Readonly<Record<string, FieldValue>>;

/** Fields of running text, in which single words matter. */
const TEXTS = [
  "text",
  "context",
  "note",
  "title",
  "question",
  "summary",
  "description",
  "supersedesReason",
  "quote",
  "translation",
];

/**
 * Prepares what differs between two versions of a record, in the order of its fields and in the codebook's words.
 *
 * @param names - Of the records that are named in it.
 */
export function prepareFieldDiff(
  kind: RecordKind,
  differences: readonly FieldDifference[],
  names: HistoryNames,
): readonly DiffLine[] {
  return toLines({ kind, path: "", names }, differences);
}

function toLines(place: Place, differences: readonly FieldDifference[]): readonly DiffLine[] {
  return differences.flatMap((difference) => {
    const inner = { ...place, path: join(place.path, difference.path) };
    return difference.kind === "items"
      ? difference.items.map((item) => toItemLine(inner, item))
      : toValueLines(inner, difference.before, difference.after);
  });
}

const join = (path: string, field: string) =>
  path === "" ? field : field === "" ? path : `${path}.${field}`;
const fieldOf = (path: string) => path.split(".").at(-1) ?? path;
const isFields = (value: FieldValue): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isItems = (value: FieldValue): value is readonly Fields[] =>
  Array.isArray(value) && value.some(isFields);

function toValueLines(place: Place, before: FieldValue, after: FieldValue): readonly DiffLine[] {
  const label = fieldLabel(place.kind, place.path);
  const field = fieldOf(place.path);
  if (isFields(before) || isFields(after)) {
    const [change, fields] = isFields(after)
      ? (["added", after] as const)
      : (["removed", before as Fields] as const);
    return [
      {
        kind: "item",
        label: `${label} ${change}`,
        change,
        title: "",
        lines: listFields(place, fields, change),
      },
    ];
  }
  if (isItems(before) || isItems(after))
    return [
      ...(isItems(before) ? before : []).map((item, from) =>
        toItemLine(place, { change: "removed", from, item }),
      ),
      ...(isItems(after) ? after : []).map((item, at) => toItemLine(place, { change: "added", at, item })),
    ];
  if (typeof before === "string" && typeof after === "string" && TEXTS.includes(field)) {
    const wording = compareWordings(before, after);
    if (wording.kind === "redline")
      return [{ kind: "wording", label, segments: prepareWording(wording, "both") }];
  }
  const at = { kind: place.kind, field, names: place.names };
  return [{ kind: "value", label, before: fieldValue(at, before), after: fieldValue(at, after) }];
}

const CHANGES = {
  added: "added",
  removed: "removed",
  moved: "put in another place",
  changed: "changed",
} as const satisfies Record<ItemDifference["change"], string>;

function toItemLine(place: Place, difference: ItemDifference): DiffLine {
  const { change, item } = difference;
  const word = itemWord(place.path, 1);
  const label = `${word.slice(0, 1).toUpperCase()}${word.slice(1)} ${CHANGES[change]}`;
  const title = itemTitle(place, item);
  const lines =
    difference.change === "changed"
      ? toLines(place, difference.differences)
      : difference.change !== "moved" && isFields(item)
        ? listFields(place, item, difference.change)
        : [];
  return { kind: "item", label, change, title, lines };
}

/** All that an item says that has come or gone. */
function listFields(place: Place, fields: Fields, change: "added" | "removed"): readonly DiffLine[] {
  return Object.entries(fields).flatMap(([field, value]) => {
    if (value === null || (Array.isArray(value) && value.length === 0)) return [];
    const inner = { ...place, path: join(place.path, field) };
    return change === "added" ? toValueLines(inner, null, value) : toValueLines(inner, value, null);
  });
}

/** Fields by which items of a list are told apart, the best first. */
const TELLING = ["source", "issue", "title", "label", "pole"];

function itemTitle({ kind, names }: Place, item: FieldValue): string {
  if (!isFields(item))
    return fieldValue({ kind, field: "", names: {} }, item) === null ? "" : nameOf(item, names);
  const telling = TELLING.find((field) => item[field] != null);
  if (telling === undefined) return "";
  const title = fieldValue({ kind, field: telling, names }, item[telling] ?? null) ?? "";
  return typeof item.quote === "string" ? `${title}: “${shorten(item.quote)}”` : title;
}

/** An item that is a name and nothing else: of a party or of a source. */
function nameOf(item: FieldValue, names: HistoryNames): string {
  return shorten(names[`party ${String(item)}`] ?? names[`source ${String(item)}`] ?? String(item));
}
