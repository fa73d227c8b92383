import "server-only";
import { z } from "zod";
import { CHANGE_CLASSES } from "../../domain/changes/change";
import { demand } from "./records";
import { basis, changeClass, count, day, firmness, points, slug, version } from "./values";

const statements = z
  .array(slug)
  .meta({ description: "The statements that the numbers come from; the first is the one to show." });

export const position = z
  .object({
    party: slug,
    issue: slug,
    state: z.enum(["stated", "withdrawn", "superseded"]),
    position: points.nullable().meta({ description: "Null when all that was said is withdrawn." }),
    range: z.object({ least: points, most: points }).nullable(),
    fallback: points.nullable(),
    firmness,
    basis,
    spokenAt: slug.meta({ description: "The round in which it was last said." }),
    age: z.object({
      rounds: count.meta({ description: "Rounds since it was said." }),
      days: z.number().int().meta({ description: "Days from the statement to the round's last day." }),
    }),
    statements,
  })
  .meta({ id: "Position" });

export const positions = z.object({ round: slug, positions: z.array(position) }).meta({ id: "Positions" });

export const wordingOperation = z
  .object({ op: z.enum(["equal", "insert", "delete"]), text: z.string() })
  .meta({ id: "WordingOperation" });

export const wording = z.array(wordingOperation).meta({
  id: "Wording",
  description:
    "Deletions and insertions that turn the earlier text into the later one, character for character.",
});

const side = z
  .object({
    state: z.enum(["stated", "withdrawn", "superseded"]),
    position: points.nullable(),
    fallback: points.nullable(),
    firmness,
    basis,
    spokenAt: slug,
    text: z.string().nullable().meta({ description: "The wording of the first of the statements." }),
    statements,
  })
  .meta({ id: "ChangeSide" });

export const change = z
  .object({
    party: slug,
    issue: slug,
    demand: slug
      .nullable()
      .meta({ description: "Null where the change is one of a party's position on an issue." }),
    class: changeClass,
    delta: z
      .number()
      .min(-100)
      .max(100)
      .nullable()
      .meta({ description: "Position after minus position before, in scale points." }),
    toward: z
      .enum(["low", "high"])
      .nullable()
      .meta({ description: "The end of the scale toward which the position moved." }),
    shiftTowardPole: z
      .number()
      .min(-100)
      .max(100)
      .nullable()
      .meta({ description: "The delta toward the party's own pole at the later round." }),
    firmnessShift: z.number().int().min(-4).max(4).nullable(),
    comparable: z.boolean(),
    reason: z
      .enum(["evidence", "lesser-demand"])
      .nullable()
      .meta({ description: "Why it is not comparable." }),
    withinNoise: z.boolean().nullable().meta({
      description: "Whether the movement is smaller than the coders' own error; null while that is unknown.",
    }),
    counted: z
      .boolean()
      .meta({ description: "Whether the summary counts it: comparable, and not within noise." }),
    supersededBy: slug.nullable(),
    from: side.nullable(),
    to: side.nullable(),
    wording: wording
      .nullable()
      .meta({ description: "Null when not asked for, or when a side has no text or both are the same." }),
  })
  .meta({ id: "Change" });

const perClass = Object.fromEntries(CHANGE_CLASSES.map((name) => [name, count])) as Record<
  (typeof CHANGE_CLASSES)[number],
  typeof count
>;

export const comparison = z
  .object({
    from: slug,
    to: slug,
    level: z.enum(["issue", "demand"]),
    summary: z.object(perClass).meta({ description: "Counted changes by class, among those listed." }),
    notCounted: count.meta({ description: "Listed, but not comparable or within coder noise." }),
    changes: z.array(change),
  })
  .meta({ id: "Comparison" });

export const trajectory = z
  .object({
    issue: slug,
    series: z.array(
      z.object({
        party: slug,
        points: z.array(
          z.object({
            round: slug,
            date: day,
            position: points.nullable(),
            fallback: points.nullable(),
            firmness,
            basis,
            statements,
          }),
        ),
      }),
    ),
  })
  .meta({ id: "Trajectory" });

const distance = z.number().min(0).max(100).nullable();

export const gaps = z
  .object({
    a: slug,
    b: slug,
    issues: z.array(
      z.object({
        issue: slug,
        points: z.array(
          z.object({
            round: slug,
            gap: distance.meta({
              description: "Distance of the positions, in scale points; null while either has none.",
            }),
            residual: distance.meta({ description: "Distance of the ranges from position to fallback." }),
            zone: z
              .object({ low: points, high: points })
              .nullable()
              .meta({ description: "Where those ranges overlap." }),
          }),
        ),
      }),
    ),
    overall: z.array(
      z.object({
        round: slug,
        gap: distance,
        issues: count.meta({ description: "How many issues the mean rests on." }),
      }),
    ),
  })
  .meta({ id: "Gaps" });

export const demandDetail = demand
  .extend({
    version,
    supersedesReason: z.string().nullable(),
    supersededBy: z.array(slug),
    history: z
      .array(
        z.object({
          statement: slug,
          round: slug,
          date: day,
          position: points.nullable(),
          firmness,
          basis,
          text: z.string(),
          against: slug
            .nullable()
            .meta({ description: "The earlier statement that the wording is held against." }),
          wording: wording.nullable(),
        }),
      )
      .meta({ description: "Newest first." }),
  })
  .meta({ id: "DemandDetail" });

export const searchHit = z
  .object({
    kind: z.enum(["demand", "statement", "quote", "source"]),
    id: slug.meta({ description: "The record to open; of a quote its statement." }),
    title: z.string(),
    excerpt: z
      .array(z.object({ text: z.string(), hit: z.boolean() }))
      .meta({ description: "The words around the hit, in parts; plain text, never markup." }),
    party: slug.nullable(),
    issue: slug.nullable(),
    date: day.nullable(),
  })
  .meta({ id: "SearchHit" });

export const searchResult = z
  .object({ q: z.string(), items: z.array(searchHit) })
  .meta({ id: "SearchResult" });
