import { z } from "zod";
import { isIsoDate } from "../domain/calendar/is-iso-date";
import {
  BASES,
  CONFIDENCE_LEVELS,
  CREDIBILITIES,
  FIRMNESS_LEVELS,
  MARKERS,
  POLES,
  RELIABILITIES,
  ROUND_FORMATS,
  SOURCE_KINDS,
} from "../domain/codebook/grades";

/**
 * The dataset format, version 1: one negotiation as seven JSON files. Every field is compulsory; what is not known
 * is `null`, so that a forgotten field is never taken for an unknown one.
 */
export const DATASET_FORMAT = "standpoint-dataset";
export const DATASET_VERSION = 1;

/** The longest quotation that is kept, in words (codebook: short enough to quote, long enough to check). */
export const QUOTE_WORDS = 30;

const words = (text: string) => text.trim().split(/\s+/u).length;

export const slug = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "lower-case letters, digits and single hyphens only");
/** PostgreSQL keeps every character but NUL, and no half of a surrogate pair. */
const isStorable = (value: string) => !value.includes("\0") && !/\p{Surrogate}/u.test(value);
const text = (longest: number) =>
  z
    .string()
    .min(1)
    .max(longest)
    .regex(/\S/u, "must not be blank")
    .refine(isStorable, "holds a broken character");
const line = text(500);
const prose = text(4000);
/** The calendar of PostgreSQL begins with year 1. */
const day = z
  .string()
  .refine((value) => isIsoDate(value) && value >= "0001", "must be a calendar day as YYYY-MM-DD");
const point = z.number().min(0).max(100);
const colour = z.string().regex(/^#[0-9a-f]{6}$/, "must be a colour as #rrggbb in lower case");
const quote = prose.refine((text) => words(text) <= QUOTE_WORDS, `must be at most ${QUOTE_WORDS} words`);
/** Place in a text in UTF-16 units; PostgreSQL keeps it in four bytes. */
const offset = z.int().min(0).max(2_147_483_647);
const firmness = z.literal(FIRMNESS_LEVELS);
const confidence = z.literal(CONFIDENCE_LEVELS);

const poleRow = z.strictObject({
  issue: slug.nullable(),
  pole: z.enum(POLES),
  from: day.nullable(),
  to: day.nullable(),
});

export const partyRow = z.strictObject({
  id: slug,
  name: line,
  shortName: text(20),
  abbreviation: text(5),
  kind: line,
  marker: z.enum(MARKERS),
  colour: z.strictObject({ light: colour, dark: colour }),
  poles: z.array(poleRow),
});

const scaleRow = z.strictObject({
  lowLabel: line,
  highLabel: line,
  anchors: z.array(z.strictObject({ at: z.int().min(0).max(100), text: line, label: text(24) })).min(2),
});

export const issueRow = z.strictObject({
  id: slug,
  title: line,
  question: line,
  core: z.boolean(),
  salience: z.number().positive().nullable(),
  scale: scaleRow.nullable(),
});

/** What a reader has to know of how the case was coded, in the order of display. */
const codingNoteRow = z.strictObject({ title: line, text: prose });

export const phaseRow = z.strictObject({ id: slug, name: line, shortName: line, from: day, to: day });

export const negotiationFile = z.strictObject({
  format: z.literal(DATASET_FORMAT),
  formatVersion: z.literal(DATASET_VERSION),
  id: slug,
  name: line,
  description: prose,
  threshold: z.int().min(1).max(100),
  leadPair: z.tuple([slug, slug]).nullable(),
  parties: z.array(partyRow).min(1),
  issues: z.array(issueRow).min(1),
  phases: z.array(phaseRow),
  codingNotes: z.array(codingNoteRow),
});

export const roundRow = z.strictObject({
  id: slug,
  name: line,
  sequence: z.int().min(0).max(9999),
  start: day,
  end: day,
  venue: line,
  format: z.enum(ROUND_FORMATS),
  phase: slug.nullable(),
  participants: z.array(slug),
  summary: prose,
  sources: z.array(slug),
});

export const sourceRow = z.strictObject({
  id: slug,
  title: line,
  author: line.nullable(),
  publisher: line,
  published: day.nullable(),
  url: z
    .string()
    .max(2000)
    .regex(/^https?:\/\/[^\s]+$/, "must be an http or https address")
    .refine(isStorable, "holds a broken character")
    .nullable(),
  kind: z.enum(SOURCE_KINDS),
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, "must be a language tag such as en or pt-BR"),
  reliability: z.enum(RELIABILITIES),
  seen: z.boolean(),
});

export const demandRow = z.strictObject({
  id: slug,
  party: slug,
  issue: slug,
  topic: slug.nullable(),
  title: line,
  supersedes: slug.nullable(),
  fromStatement: slug.nullable(),
  supersedesReason: prose.nullable(),
});

export const evidenceRow = z.strictObject({
  source: slug,
  quote: quote.nullable(),
  translation: prose.nullable(),
  locator: line.nullable(),
  startUtf16: offset.nullable(),
  endUtf16: offset.nullable(),
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, "must be a language tag such as en or pt-BR"),
  credibility: z.literal(CREDIBILITIES),
});

export const statementRow = z.strictObject({
  id: slug,
  demand: slug,
  round: slug,
  date: day,
  speaker: line,
  text: prose,
  context: prose.nullable(),
  basis: z.enum(BASES),
  position: point.nullable(),
  fallback: point.nullable(),
  firmness,
  confidence,
  note: prose.nullable(),
  evidence: z.array(evidenceRow).min(1, "needs at least one piece of evidence"),
});

export const codingRow = z.strictObject({
  statement: slug,
  coder: text(60),
  position: point.nullable(),
  fallback: point.nullable(),
  firmness,
  basis: z.enum(BASES),
  confidence,
});

export const adjudicationRow = z.strictObject({
  statement: slug,
  coder: text(60),
  position: point.nullable(),
  fallback: point.nullable(),
  firmness,
  reason: prose,
});

export type NegotiationFile = z.infer<typeof negotiationFile>;
export type RoundRow = z.infer<typeof roundRow>;
export type SourceRow = z.infer<typeof sourceRow>;
export type DemandRow = z.infer<typeof demandRow>;
export type StatementRow = z.infer<typeof statementRow>;
export type CodingRow = z.infer<typeof codingRow>;
export type AdjudicationRow = z.infer<typeof adjudicationRow>;

/** One negotiation, whole. The order of parties, issues and phases is the order of display. */
export type Dataset = {
  readonly negotiation: NegotiationFile;
  readonly rounds: readonly RoundRow[];
  readonly sources: readonly SourceRow[];
  readonly demands: readonly DemandRow[];
  readonly statements: readonly StatementRow[];
  readonly codings: readonly CodingRow[];
  readonly adjudications: readonly AdjudicationRow[];
};

/** The files of a dataset, in the order in which they are checked and written. */
export const DATASET_FILES = [
  "negotiation",
  "rounds",
  "sources",
  "demands",
  "statements",
  "codings",
  "adjudications",
] as const;
export type DatasetFile = (typeof DATASET_FILES)[number];
