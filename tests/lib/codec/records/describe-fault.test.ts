import { describe, expect, it } from "vitest";
import { z } from "zod";
import { describeFault } from "../../../../lib/codec/records/describe-fault";

function faultOf(schema: z.ZodType, input: unknown): string {
  const issue = schema.safeParse(input, { reportInput: true }).error?.issues[0];
  if (issue === undefined) throw new Error("the input is in order");
  return describeFault(issue);
}

describe("a fault in words", () => {
  it.each([
    [z.string(), undefined, "Is missing."],
    [z.string(), null, "Is missing."],
    [z.string().min(1), "", "Is missing."],
    [z.string(), 5, "Must be a text."],
    [z.string().max(3), "four", "Must be at most 3 characters; it has 4."],
    [z.number().max(100), 101, "Must be 100 or less."],
    [z.number().min(0), -1, "Must be 0 or more."],
    [z.number().positive(), 0, "Must be above 0."],
    [z.int(), 1.5, "Must be a whole number."],
    [z.boolean(), "yes", "Must be yes or no."],
    [z.enum(["low", "high"]), "up", "Must be one of: low, high."],
    [z.enum(["low", "high"]), "", "Is missing."],
    [z.literal([1, 2]), 3, "Must be one of: 1, 2."],
    [z.array(z.string()).min(2), [], "Needs at least 2."],
    [
      z.array(z.string()).min(1, "needs at least one piece of evidence"),
      [],
      "Needs at least one piece of evidence.",
    ],
    [z.array(z.string()).max(1), ["a", "b"], "Must be at most 1."],
    [z.string().regex(/^a$/, "must be an a"), "b", "Must be an a."],
    [z.string().refine(() => false, "holds a broken character"), "b", "Holds a broken character."],
  ])("%# is one plain sentence", (schema, input, sentence) => {
    expect(faultOf(schema, input)).toBe(sentence);
  });
});
