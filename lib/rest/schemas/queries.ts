import "server-only";
import { z } from "zod";
import { isAsOf, toInstant } from "../../domain/as-of/negotiation-ref";
import { CHANGE_CLASSES } from "../../domain/changes/change";
import { BASES } from "../../domain/codebook/grades";
import { SEARCH_KINDS, SEARCH_LIMIT } from "../../service/load-search";

/** Records of one page at most, and how many there are unless asked. */
export const LONGEST_PAGE = 500;
export const USUAL_PAGE = 100;

const name = (what: string) =>
  z
    .string({ error: `is needed: the id of ${what}` })
    .min(1, `is empty: give the id of ${what}`)
    .meta({ description: `Id of ${what}.` });

/** A choice among a few words; what is not among them is answered with the list. */
const oneOf = <const V extends readonly [string, ...string[]]>(values: V, description: string) =>
  z.enum(values, { error: `is one of ${values.join(", ")}` }).meta({ description });

const limitUpTo = (most: number, usual: number, what: string) =>
  z
    .string()
    .regex(/^\d{1,9}$/, `is a whole number from 1 to ${most}`)
    .transform(Number)
    .pipe(z.number().min(1, `is at least 1`).max(most, `is at most ${most}`))
    .default(usual)
    .meta({
      description: `${what} at most, 1 to ${most}.`,
      // What is read is a text of digits; what a caller writes is a number.
      override: ({ jsonSchema }: { readonly jsonSchema: Record<string, unknown> }) => {
        delete jsonSchema.pattern;
        Object.assign(jsonSchema, { type: "integer", minimum: 1, maximum: most, default: usual });
      },
    });

const paging = {
  limit: limitUpTo(LONGEST_PAGE, USUAL_PAGE, "Records"),
  after: z
    .string()
    .min(1, "is empty")
    .max(300, "is no cursor")
    .optional()
    .meta({ description: "The `next` of the page before, as it is." }),
};

/** Longest text that is searched for; a person types a few words. */
const LONGEST_SEARCH = 20_000;
const words = z
  .string({ error: "is needed: the words to search for" })
  .max(LONGEST_SEARCH, `is at most ${LONGEST_SEARCH} characters`)
  .meta({ description: "Words of which every one must occur; the last one may be unfinished." });

/** Of when the answer is; the strings of ISO 8601 in UTC are in the order of time. */
const recorded = {
  asOf: z
    .string()
    .refine(isAsOf, {
      error: "is a day as 2026-01-31, or an instant in UTC as 2026-01-31T12:00:00Z",
      abort: true,
    })
    .refine(
      (asOf) => {
        const now = new Date().toISOString();
        return asOf.includes("T") ? toInstant(asOf) <= now : asOf <= now.slice(0, 10);
      },
      { error: "is yet to come" },
    )
    .optional()
    .meta({
      description:
        "As it was recorded then: at the end of a day in UTC (`2026-01-31`), or at an instant in UTC (`2026-01-31T12:00:00Z`). As it is now unless given. The answer says so in `x-standpoint-as-of`; its entity tag is the revision of that time.",
    }),
};

export const nothing = z.object({});

export const recordedQuery = z.object({ ...recorded });

export const pageQuery = z.object({ ...paging, ...recorded });

export const positionsQuery = z.object({
  round: name("a round").optional().meta({ description: "Id of the round; the last one unless given." }),
  ...recorded,
});

export const comparisonQuery = z.object({
  from: name("the earlier round")
    .optional()
    .meta({ description: "Id of the earlier round; the one before `to` unless given." }),
  to: name("the later round")
    .optional()
    .meta({ description: "Id of the later round; the last one unless given." }),
  level: oneOf(["issue", "demand"], "By position per party and issue, or demand by demand.").default("issue"),
  party: name("a party").optional(),
  issue: name("an issue").optional(),
  class: oneOf(CHANGE_CLASSES, "Only changes of this class.").optional(),
  wording: oneOf(
    ["auto", "always", "never"],
    "Whether each change carries its word diff; `auto`: where at most 200 changes are listed.",
  ).default("auto"),
  ...recorded,
});

export const trajectoryQuery = z.object({
  issue: name("an issue"),
  party: name("a party").optional(),
  ...recorded,
});

export const gapsQuery = z.object({
  a: name("a party")
    .optional()
    .meta({ description: "Id of one party; the negotiation's own pair unless given." }),
  b: name("another party").optional().meta({ description: "Id of the other party." }),
  issue: name("an issue").optional(),
  ...recorded,
});

export const statementsQuery = z.object({
  party: name("a party").optional(),
  issue: name("an issue").optional(),
  round: name("a round").optional(),
  demand: name("a demand").optional(),
  source: name("a source").optional(),
  basis: oneOf(BASES, "Only statements known in this way.").optional(),
  q: words.optional(),
  ...paging,
  ...recorded,
});

export const demandsQuery = z.object({
  party: name("a party").optional(),
  issue: name("an issue").optional(),
  ...paging,
  ...recorded,
});

export const searchQuery = z.object({
  q: words,
  kind: oneOf(SEARCH_KINDS, "Only records of this kind.").optional(),
  limit: limitUpTo(SEARCH_LIMIT, 20, "Hits"),
  ...recorded,
});

export const statementQuery = z.object({
  negotiation: name("the negotiation")
    .optional()
    .meta({ description: "Id of the negotiation; needed only where several have a statement of that id." }),
  ...recorded,
});

export const inNegotiation = z.object({
  negotiation: z.string().meta({ description: "Id of the negotiation." }),
});
export const inNegotiationById = inNegotiation.extend({
  id: z.string().meta({ description: "Id of the record." }),
});
export const byId = z.object({ id: z.string().meta({ description: "Id of the record." }) });
