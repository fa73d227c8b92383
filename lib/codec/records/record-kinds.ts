import { z } from "zod";
import {
  demandRow,
  issueRow,
  negotiationFile,
  partyRow,
  phaseRow,
  roundRow,
  sourceRow,
  statementRow,
} from "../dataset-schema";

/** The kinds of records that people write one at a time; parts (evidence, poles, anchors, …) belong to their record. */
export const RECORD_KINDS = [
  "statement",
  "demand",
  "source",
  "round",
  "party",
  "issue",
  "phase",
  "negotiation",
] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** Place in the order of display, from 1: in a dataset the order of the rows says it. */
const ordinal = z.int().min(1).max(9999);

/** A record's fields, those of a dataset's row. Every field is compulsory; what is not known is `null`. */
export const RECORD_SCHEMAS = {
  statement: statementRow,
  demand: demandRow,
  source: sourceRow,
  round: roundRow,
  party: partyRow.extend({ ordinal }),
  issue: issueRow.extend({ ordinal }),
  phase: phaseRow,
  negotiation: negotiationFile.pick({
    id: true,
    name: true,
    description: true,
    threshold: true,
    leadPair: true,
    codingNotes: true,
  }),
} as const satisfies Record<RecordKind, z.ZodObject>;

export type RecordFields<K extends RecordKind = RecordKind> = z.output<(typeof RECORD_SCHEMAS)[K]>;

/** A record as it stands: its fields, and how often it has been written. */
export type KeptRecord<K extends RecordKind = RecordKind> = {
  readonly kind: K;
  readonly id: string;
  readonly version: number;
  readonly fields: RecordFields<K>;
};
