import { z } from "zod";
import { slug } from "../dataset-schema";

/** What a note is about. */
export const annotationTarget = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("statement"), statement: slug }),
  /** `ordinal`: which piece of the statement's evidence, from 1. */
  z.strictObject({ kind: z.literal("quote"), statement: slug, ordinal: z.int().min(1).max(9999) }),
  z.strictObject({ kind: z.literal("source-text"), source: slug }),
  z.strictObject({ kind: z.literal("demand"), demand: slug }),
  z.strictObject({ kind: z.literal("round"), round: slug }),
  z.strictObject({ kind: z.literal("cell"), party: slug, issue: slug, round: slug }),
  /** A change between two rounds: of one demand, or with `demand` null of the party's position on the issue. */
  z.strictObject({
    kind: z.literal("change"),
    party: slug,
    issue: slug,
    demand: slug.nullable(),
    from: slug,
    to: slug,
  }),
]);

export type AnnotationTarget = Readonly<z.infer<typeof annotationTarget>>;

/**
 * Writes a target as the path that names it below its negotiation's address; `parseTarget` reads it back. Two targets
 * have the same path exactly where they are the same.
 *
 * @example
 * serializeTarget({ kind: "quote", statement: "offer-of-may", ordinal: 2 }) // "statements/offer-of-may/quotes/2"
 */
export function serializeTarget(target: AnnotationTarget): string {
  switch (target.kind) {
    case "statement":
      return `statements/${target.statement}`;
    case "quote":
      return `statements/${target.statement}/quotes/${target.ordinal}`;
    case "source-text":
      return `sources/${target.source}/text`;
    case "demand":
      return `demands/${target.demand}`;
    case "round":
      return `rounds/${target.round}`;
    case "cell":
      return `cells/${target.party}/${target.issue}/${target.round}`;
    case "change": {
      const { from, to, party, issue, demand } = target;
      return ["changes", from, to, party, issue, ...(demand === null ? [] : [demand])].join("/");
    }
  }
}

/**
 * Reads the path of a target.
 *
 * @returns Null for anything that {@link serializeTarget} does not write. Whether the negotiation has what it names is
 *   not known here.
 */
export function parseTarget(path: string): AnnotationTarget | null {
  const parsed = annotationTarget.safeParse(toFields(path.split("/")));
  return parsed.success && serializeTarget(parsed.data) === path ? parsed.data : null;
}

function toFields([first, ...rest]: readonly string[]): unknown {
  const [a, b, c, d, e = null] = rest;
  switch (first) {
    case "statements":
      return b === "quotes"
        ? { kind: "quote", statement: a, ordinal: Number(c) }
        : { kind: "statement", statement: a };
    case "sources":
      return { kind: "source-text", source: a };
    case "demands":
      return { kind: "demand", demand: a };
    case "rounds":
      return { kind: "round", round: a };
    case "cells":
      return { kind: "cell", party: a, issue: b, round: c };
    case "changes":
      return { kind: "change", from: a, to: b, party: c, issue: d, demand: e };
    default:
      return null;
  }
}
