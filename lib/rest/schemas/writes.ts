import "server-only";
import { z } from "zod";
import { RECORD_SCHEMAS } from "../../codec/records/record-kinds";
import { demandDetail } from "./derived";
import { demand, roundDetail, source, statement } from "./records";
import { slug, version } from "./values";

/** The kinds of records that the API writes. */
export type WritableKind = "statement" | "demand" | "round" | "source";

const own = { negotiation: slug, version };

/** A record as its writes are answered: the fields that are written, under the names that reading gives them. */
export const WRITTEN = {
  statement: statement.omit({ party: true, issue: true, topic: true }).meta({
    id: "StatementRecord",
    description: "A statement as it is written; its demand says whose and on what.",
  }),
  demand: demand
    .omit({ statements: true })
    .extend({ ...own, supersedesReason: demandDetail.shape.supersedesReason })
    .meta({ id: "DemandRecord", description: "A demand as it is written." }),
  round: roundDetail.omit({ ordinal: true, statements: true, statementIds: true }).extend(own).meta({
    id: "RoundRecord",
    description: "A round as it is written; its place follows from its days and sequence.",
  }),
  source: source
    .omit({ statements: true })
    .extend(own)
    .meta({ id: "SourceRecord", description: "A source as it is written." }),
} as const satisfies Record<WritableKind, z.ZodObject>;

/** What a new record is sent as: every field, null where it is not known, checked by the schema of the dataset format. */
export const NEW = {
  statement: explain(RECORD_SCHEMAS.statement, WRITTEN.statement).meta({ id: "NewStatement" }),
  demand: explain(RECORD_SCHEMAS.demand, WRITTEN.demand).meta({ id: "NewDemand" }),
  round: explain(RECORD_SCHEMAS.round, WRITTEN.round).meta({ id: "NewRound" }),
  source: explain(RECORD_SCHEMAS.source, WRITTEN.source).meta({ id: "NewSource" }),
} as const satisfies Record<WritableKind, z.ZodObject>;

/** What a change is sent as: the fields that change. */
export const CHANGES = {
  statement: toChanges(NEW.statement).meta({ id: "StatementChanges" }),
  demand: toChanges(NEW.demand).meta({ id: "DemandChanges" }),
  round: toChanges(NEW.round).meta({ id: "RoundChanges" }),
  source: toChanges(NEW.source).meta({ id: "SourceChanges" }),
} as const satisfies Record<WritableKind, z.ZodObject>;

const LONGEST_REASON = 500;

export const writeQuery = z.object({
  reason: z
    .string()
    .max(LONGEST_REASON, `is at most ${LONGEST_REASON} characters`)
    .regex(/\S/u, "is empty")
    .regex(/^\P{Cc}*$/u, "is one line of text")
    .optional()
    .meta({ description: "Why, in a few words; kept in the history with the write." }),
});

export const statementWriteQuery = writeQuery.extend({
  negotiation: z
    .string()
    .min(1, "is empty")
    .optional()
    .meta({ description: "Id of the negotiation; needed only where several have a statement of that id." }),
});

export const idempotencyHeaders = z.object({
  "Idempotency-Key": z.string().optional().meta({
    description:
      "1 to 200 visible characters, new for every write. The same write sent again under the same key within seven days is not done again and is answered the same.",
  }),
});

export const preconditionHeaders = idempotencyHeaders.extend({
  "If-Match": z
    .string()
    .meta({ description: 'The `version` of the record that you have read, in quotation marks: "3".' }),
});

/** The fields as they are checked, each with what the answers' schema says of it. */
function explain<S extends z.ZodObject>(schema: S, like: z.ZodObject): z.ZodObject {
  const said = Object.entries(schema.shape).map(([name, field]) => {
    const description = like.shape[name]?.meta()?.description;
    return [name, description === undefined ? field : (field as z.ZodType).meta({ description })] as const;
  });
  return schema.extend(Object.fromEntries(said));
}

function toChanges(schema: z.ZodObject): z.ZodObject {
  return schema.omit({ id: true }).partial();
}
