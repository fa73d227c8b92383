import type { Slug } from "../domain/model";
import { screenPaths } from "../filters/screen-paths";
import { formatPoints } from "../format/format-number";
import type {
  FieldDifference,
  HistoryFields,
  HistoryNames,
  RecordKind,
  RecordRevision,
  RowCount,
} from "../service/read-models";
import { fieldLabel, itemWord } from "./field-labels";
import { fieldValue, shorten } from "./field-value-words";

/** Differences that are named in a sentence; the others are counted. */
const MOST_NAMED = 4;
/** Fields whose numbers say more than their names. */
const IN_FIGURES = [
  "position",
  "fallback",
  "firmness",
  "confidence",
  "credibility",
  "threshold",
  "salience",
  "sequence",
];
/** Fields whose words are short enough for a sentence. */
const IN_WORDS = ["basis", "date", "reliability", "format", "start", "end", "published", "pole"];

/**
 * Says what was revised in a record, for a list: figures from and to, texts by their names.
 *
 * @example
 * // “position 80 → 65, note, one piece of evidence added”
 */
export function describeDifferences(
  kind: RecordKind,
  differences: readonly FieldDifference[],
  names: HistoryNames,
): string {
  const all = differences.flatMap((difference) =>
    difference.kind === "items" ? describeItems(difference) : [describeValue(kind, difference, names)],
  );
  const named = all.slice(0, MOST_NAMED).join(", ");
  return all.length > MOST_NAMED ? `${named} and ${all.length - MOST_NAMED} more` : named;
}

function describeValue(
  kind: RecordKind,
  { path, before, after }: Extract<FieldDifference, { kind: "value" }>,
  names: HistoryNames,
): string {
  const field = path.split(".").at(-1) ?? path;
  const label = fieldLabel(kind, path).replace(/^./u, (first) => first.toLowerCase());
  const write = (value: typeof before) => {
    if (value === null) return "none";
    return typeof value === "number"
      ? formatPoints(value)
      : (fieldValue({ kind, field, names }, value) ?? "none");
  };
  const isFigure =
    IN_FIGURES.includes(field) &&
    [before, after].every((value) => typeof value !== "object" || value === null);
  return isFigure || IN_WORDS.includes(field) ? `${label} ${write(before)} → ${write(after)}` : label;
}

const CHANGES = ["added", "removed", "changed", "moved"] as const;

function describeItems({ path, items }: Extract<FieldDifference, { kind: "items" }>): readonly string[] {
  return CHANGES.flatMap((change) => {
    const count = items.filter((item) => item.change === change).length;
    if (count === 0) return [];
    return [`${count === 1 ? "one" : count} ${itemWord(path, count)} ${change}`];
  });
}

/**
 * What a record is called in a sentence.
 *
 * @param record.fields - What is known of it; without a name among them it is called as `names` has it, or by its id.
 */
export function recordTitle(
  record: { readonly kind: RecordKind; readonly id: string; readonly fields: HistoryFields },
  names: HistoryNames,
): string {
  const { kind, id, fields } = record;
  const own = kind === "statement" ? fields.text : (fields.title ?? fields.name);
  return shorten(typeof own === "string" && own !== "" ? own : (names[`${kind} ${id}`] ?? id));
}

/** Where a record is shown; null: it has no page of its own. */
export function recordHref(negotiation: Slug, kind: RecordKind, id: Slug): string | null {
  switch (kind) {
    case "statement":
    case "demand":
    case "source":
    case "round":
    case "party":
    case "issue":
      return screenPaths[kind](negotiation, id);
    case "negotiation":
      return screenPaths.overview(negotiation);
    case "phase":
      return null;
  }
}

/** Rows of tables as people call them, one and many. */
const ROW_WORDS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  negotiation: ["negotiation", "negotiations"],
  statement: ["statement", "statements"],
  demand: ["demand", "demands"],
  source: ["source", "sources"],
  round: ["round", "rounds"],
  party: ["party", "parties"],
  issue: ["issue", "issues"],
  phase: ["phase", "phases"],
  evidence: ["piece of evidence", "pieces of evidence"],
  coding: ["coding", "codings"],
  adjudication: ["adjudication", "adjudications"],
  anchor: ["anchor", "anchors"],
  pole: ["pole", "poles"],
  coding_note: ["coding note", "coding notes"],
  round_participant: ["participant of a round", "participants of rounds"],
  round_source: ["source of a round", "sources of rounds"],
  membership: ["role", "roles"],
};

const OPERATIONS = { INSERT: "created", UPDATE: "revised", DELETE: "removed" } as const;

/** Writes a count for people, with thin spaces left to the reader's eye: “3,646”. */
export const formatCount = (count: number) => count.toLocaleString("en-GB");

/** What a row of a table is called. */
export function rowWord(table: string, count: number): string {
  const [one, many] = ROW_WORDS[table] ?? [
    table.replaceAll("_", " "),
    `rows of ${table.replaceAll("_", " ")}`,
  ];
  return count === 1 ? one : many;
}

/** Says in counts what a large write did, the most first. @example “created 1,029 statements, 2,013 pieces of evidence” */
export function describeCounts(counts: readonly RowCount[]): string {
  return (["INSERT", "UPDATE", "DELETE"] as const)
    .flatMap((operation) => {
      const own = counts
        .filter((count) => count.operation === operation)
        .toSorted((a, b) => b.count - a.count);
      const words = own.map(({ table, count }) => `${formatCount(count)} ${rowWord(table, count)}`);
      return words.length === 0 ? [] : [`${OPERATIONS[operation]} ${words.join(", ")}`];
    })
    .join("; ");
}

const DONE = { created: "Created", revised: "Revised", removed: "Removed" } as const;

/** What was done to a record, without its title: “Revised the statement”. */
export function describeDeed({ kind, change }: Pick<RecordRevision, "kind" | "change">): string {
  return `${DONE[change]} the ${kind}`;
}
