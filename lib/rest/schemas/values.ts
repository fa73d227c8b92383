import "server-only";
import { z } from "zod";
import { CHANGE_CLASSES } from "../../domain/changes/change";
import { BASES, CONFIDENCE_LEVELS, CREDIBILITIES, FIRMNESS_LEVELS } from "../../domain/codebook/grades";

/** The values that records are made of. Each says its unit and range, since the document is all that a caller has. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(100)
  .meta({ id: "Slug", description: "A readable id, unique in its negotiation." });

export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .meta({ id: "Day", description: "A calendar day, YYYY-MM-DD, in no time zone." });

export const points = z
  .number()
  .min(0)
  .max(100)
  .meta({ id: "Points", description: "A place on an issue's scale, in scale points." });

export const firmness = z.literal([...FIRMNESS_LEVELS]).meta({
  id: "Firmness",
  description:
    "1 conceded or withdrawn, 2 exploratory, 3 negotiable, 4 firm, 5 red line. Ordinal: steps are ordered, their distances are not known.",
});

export const confidence = z.literal([...CONFIDENCE_LEVELS]).meta({
  id: "Confidence",
  description: "The coder's confidence in the codes: 1 low, 2 fair, 3 high.",
});

export const basis = z.enum(BASES).meta({
  id: "Basis",
  description: "How it is known: an official text, on the record, reported, or an analyst's reading.",
});

export const credibility = z.literal([...CREDIBILITIES]).meta({
  id: "Credibility",
  description: "Admiralty credibility of the information: 1 confirmed to 5 improbable, 6 cannot be judged.",
});

export const changeClass = z.enum(CHANGE_CLASSES).meta({
  id: "ChangeClass",
  description: "The class of a change; the first row of the change table that matches.",
});

export const count = z.number().int().min(0);
export const revision = count.meta({
  id: "Revision",
  description: "Grows with every write to the negotiation; the ETag of every answer about it.",
});
export const version = z
  .number()
  .int()
  .min(1)
  .meta({ id: "Version", description: "Grows with every change of the record." });
