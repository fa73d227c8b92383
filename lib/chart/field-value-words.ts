import {
  BASIS_WORDS,
  CONFIDENCE_WORDS,
  CREDIBILITY_WORDS,
  FIRMNESS_WORDS,
  languageName,
  RELIABILITY_WORDS,
  ROUND_FORMAT_WORDS,
  SOURCE_KIND_WORDS,
} from "../format/codebook-words";
import { formatDay } from "../format/format-day";
import { formatPoints } from "../format/format-number";
import type { FieldValue, HistoryNames, RecordKind } from "../service/read-models";

type Words = Readonly<Record<string, string>>;

/** Fields whose value is a grade with a word. */
const GRADES: Readonly<Record<string, Words>> = {
  firmness: FIRMNESS_WORDS,
  confidence: CONFIDENCE_WORDS,
  credibility: CREDIBILITY_WORDS,
  reliability: RELIABILITY_WORDS,
};

/** Fields whose value stands for a word of the codebook. */
const WORDS: Readonly<Record<string, Words>> = {
  basis: BASIS_WORDS,
  format: ROUND_FORMAT_WORDS,
  "source kind": SOURCE_KIND_WORDS,
};

/** Fields whose value names another record. */
const NAMING: Readonly<Record<string, RecordKind>> = {
  demand: "demand",
  round: "round",
  source: "source",
  sources: "source",
  party: "party",
  participants: "party",
  leadPair: "party",
  issue: "issue",
  phase: "phase",
  supersedes: "demand",
  fromStatement: "statement",
};

const DAYS = ["date", "published", "start", "end", "from", "to"];

/** The longest name of another record that is shown whole, in characters. */
const LONGEST_NAME = 90;

/**
 * Shortens a text to whole words.
 *
 * @param longest - In characters.
 */
export function shorten(text: string, longest = LONGEST_NAME): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - 1);
  const space = cut.lastIndexOf(" ");
  return `${(space > longest / 2 ? cut.slice(0, space) : cut).replace(/[\s,.;:]+$/u, "")}…`;
}

/**
 * Writes the value of a field for people, in the codebook's words.
 *
 * @param field - The last part of its path.
 * @param names - Of the records that it may name; one without a name is shown by its id.
 * @returns Null: there is no value.
 * @example
 * fieldValue({ kind: "statement", field: "firmness", names: {} }, 4) // "4, firm"
 */
export function fieldValue(
  at: { readonly kind: RecordKind; readonly field: string; readonly names: HistoryNames },
  value: FieldValue,
): string | null {
  const { kind, field, names } = at;
  if (value === null) return null;
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "object") return Array.isArray(value) ? writeList(at, value) : JSON.stringify(value);
  const grade = GRADES[field]?.[value];
  if (grade !== undefined) return `${value}, ${grade}`;
  const word = WORDS[`${kind} ${field}`]?.[value] ?? WORDS[field]?.[value];
  if (word !== undefined) return word;
  if (typeof value === "number") return formatPoints(value);
  const named = NAMING[field];
  if (named !== undefined) return shorten(names[`${named} ${value}`] ?? value);
  if (DAYS.includes(field)) return formatDay(value);
  return field === "language" ? languageName(value) : value;
}

function writeList(at: Parameters<typeof fieldValue>[0], values: readonly FieldValue[]): string | null {
  return values.length === 0 ? null : values.map((value) => fieldValue(at, value) ?? "none").join(", ");
}
