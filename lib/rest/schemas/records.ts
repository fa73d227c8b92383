import "server-only";
import { z } from "zod";
import { MARKERS, POLES, RELIABILITIES, ROUND_FORMATS, SOURCE_KINDS } from "../../domain/codebook/grades";
import {
  basis,
  confidence,
  count,
  credibility,
  day,
  firmness,
  points,
  revision,
  slug,
  version,
} from "./values";

export const counts = z
  .object({
    statements: count,
    evidence: count,
    quotes: count,
    sources: count,
    demands: count,
    codedTwice: count.meta({ description: "Statements with two or more independent codings." }),
  })
  .meta({ id: "Counts" });

export const negotiationEntry = z
  .object({ id: slug, name: z.string(), description: z.string(), revision, counts })
  .meta({ id: "NegotiationEntry" });

export const party = z
  .object({
    id: slug,
    name: z.string(),
    short: z.string().max(20),
    abbreviation: z.string(),
    colour: z.object({ light: z.string(), dark: z.string() }),
    marker: z.enum(MARKERS),
    poles: z.array(
      z.object({
        pole: z.enum(POLES),
        issue: slug.nullable().meta({ description: "Null: on every issue that has no entry of its own." }),
        from: day.nullable().meta({ description: "First day, inclusive; null is open." }),
        to: day.nullable().meta({ description: "Last day, inclusive; null is open." }),
      }),
    ),
  })
  .meta({ id: "Party" });

export const issue = z
  .object({
    id: slug,
    title: z.string(),
    question: z.string(),
    core: z.boolean(),
    salience: z
      .number()
      .positive()
      .nullable()
      .meta({ description: "Weight in overall gaps; null where not coded." }),
    scale: z
      .object({
        lowLabel: z.string(),
        highLabel: z.string(),
        anchors: z.array(z.object({ at: points, text: z.string(), label: z.string().max(24) })),
      })
      .nullable()
      .meta({ description: "Null: demands on this issue are compared by wording and firmness only." }),
  })
  .meta({ id: "Issue" });

export const phase = z
  .object({ id: slug, name: z.string(), short: z.string(), from: day, to: day })
  .meta({ id: "Phase" });

export const round = z
  .object({
    id: slug,
    name: z.string(),
    ordinal: z.number().int().min(1).meta({ description: "Place in the order of rounds, from 1." }),
    start: day,
    end: day,
    sequence: z.number().int(),
    venue: z.string(),
    format: z.enum(ROUND_FORMATS),
    phase: slug.nullable(),
    participants: z.array(slug),
    summary: z.string(),
    statements: count,
  })
  .meta({ id: "Round" });

export const roundDetail = round
  .extend({
    version,
    sources: z.array(slug).meta({ description: "Sources that the round's own record cites." }),
    statementIds: z.array(slug).meta({ description: "Statements at the round, by issue and party." }),
  })
  .meta({ id: "RoundDetail" });

export const negotiation = z
  .object({
    id: slug,
    name: z.string(),
    description: z.string(),
    threshold: z.number().meta({ description: "Threshold of meaningful movement, in scale points." }),
    leadPair: z
      .array(slug)
      .length(2)
      .nullable()
      .meta({ description: "The two parties whose gap is given unless others are asked for." }),
    revision,
    parties: z.array(party),
    issues: z.array(issue),
    phases: z.array(phase),
    rounds: z.array(round),
    counts,
  })
  .meta({ id: "Negotiation" });

export const source = z
  .object({
    id: slug,
    title: z.string(),
    author: z.string().nullable(),
    publisher: z.string(),
    published: day.nullable(),
    url: z.string().nullable(),
    kind: z.enum(SOURCE_KINDS),
    language: z.string().meta({ description: "BCP 47 tag of the publication." }),
    reliability: z
      .enum(RELIABILITIES)
      .meta({ description: "Admiralty reliability: A completely reliable to E, F cannot be judged." }),
    seen: z.boolean().meta({ description: "Whether a coder saw a passage of it that bears the record out." }),
    statements: count.meta({ description: "Pieces of evidence from it." }),
  })
  .meta({ id: "Source" });

export const sourceDetail = source
  .extend({
    version,
    statementIds: z.array(slug),
    rounds: z.array(slug).meta({ description: "Rounds whose record cites it." }),
  })
  .meta({ id: "SourceDetail" });

export const evidence = z
  .object({
    source: slug,
    quote: z
      .string()
      .nullable()
      .meta({ description: "Verbatim, at most 30 words; null where the source paraphrases." }),
    translation: z.string().nullable(),
    locator: z.string().nullable(),
    startUtf16: z.number().int().min(0).nullable().meta({
      description: "Where the quote begins in the source's text, in UTF-16 units; null where unknown.",
    }),
    endUtf16: z
      .number()
      .int()
      .min(1)
      .nullable()
      .meta({ description: "Where the quote ends, exclusive; null where unknown." }),
    language: z.string(),
    credibility,
  })
  .meta({ id: "Evidence" });

export const statement = z
  .object({
    id: slug,
    negotiation: slug,
    party: slug,
    issue: slug,
    topic: z.string().nullable(),
    demand: slug,
    round: slug,
    date: day,
    speaker: z.string(),
    text: z.string().meta({ description: "The demand itself, in a form parallel throughout its thread." }),
    context: z.string().nullable().meta({ description: "Who said it, how and where." }),
    basis,
    position: points.nullable().meta({ description: "Null exactly where the issue has no scale." }),
    fallback: points
      .nullable()
      .meta({ description: "The furthest point that the party itself signalled it could live with." }),
    firmness,
    confidence,
    note: z.string().nullable(),
    version,
    evidence: z.array(evidence).meta({ description: "The piece to show first comes first." }),
  })
  .meta({ id: "Statement" });

export const coding = z
  .object({
    coder: z.string(),
    position: points.nullable(),
    fallback: points.nullable(),
    firmness,
    basis,
    confidence,
  })
  .meta({
    id: "Coding",
    description: "One coder's independent codes; the statement holds the adjudicated ones.",
  });

export const statementDetail = statement
  .extend({
    codings: z.array(coding),
    earlier: slug.nullable().meta({ description: "The statement before it in its thread." }),
    later: slug.nullable().meta({ description: "The statement after it in its thread." }),
  })
  .meta({ id: "StatementDetail" });

export const demand = z
  .object({
    id: slug,
    party: slug,
    issue: slug,
    topic: z.string().nullable(),
    title: z.string(),
    supersedes: slug.nullable().meta({ description: "The demand whose place it took." }),
    fromStatement: slug.nullable().meta({ description: "The statement from which that holds." }),
    statements: count,
  })
  .meta({ id: "Demand" });

export const revisionEntry = z
  .object({
    record: z.enum(["statement", "evidence"]),
    revision,
    version,
    operation: z.enum(["insert", "update", "delete"]),
    actor: z.string(),
    at: z.string().meta({ description: "Instant in UTC, ISO 8601.", format: "date-time" }),
    before: z.record(z.string(), z.unknown()).nullable(),
    after: z.record(z.string(), z.unknown()).nullable(),
  })
  .meta({ id: "RevisionEntry", description: "One write to the statement or to a piece of its evidence." });
