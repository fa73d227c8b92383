import "server-only";
import { z } from "zod";

export const problem = z
  .object({
    type: z.string().meta({ description: "Where this kind of problem is explained." }),
    title: z.string(),
    status: z.number().int().min(400).max(599),
    detail: z.string().meta({ description: "What is wrong here, and what to do." }),
    instance: z.string().meta({ description: "The address that was asked for." }),
    requestId: z.string().meta({ description: "Also in the X-Request-Id header and in the server's log." }),
    errors: z
      .array(
        z.object({
          path: z.string().meta({ description: "The parameter, the header, or the place in the body." }),
          message: z.string(),
        }),
      )
      .optional(),
    current: z.looseObject({}).nullable().optional().meta({
      description:
        "With 412 alone: the record as it stands now, in the form that its writes are answered in; null: it was removed.",
    }),
  })
  .meta({ id: "Problem", description: "Problem details, RFC 9457." });

export const health = z
  .object({
    status: z.enum(["ok", "unavailable"]),
    database: z.enum(["up", "down"]),
    revision: z
      .number()
      .int()
      .min(0)
      .nullable()
      .meta({ description: "Sum of all negotiations' revisions; null while the database is away." }),
  })
  .meta({ id: "Health" });
