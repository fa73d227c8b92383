import "server-only";
import type { z } from "zod";
import { AppError, type InputFault } from "../errors";
import { findNearestNames } from "../filters/nearest-names";

/**
 * Reads an address's query strictly: a parameter that is not known, or given twice, is a fault and never ignored.
 *
 * @param schema - The parameters that the address knows, as texts in and values out.
 * @throws {AppError} `invalid-input` with every fault, by parameter.
 */
export function parseQuery<S extends z.ZodObject>(schema: S, query: URLSearchParams): z.output<S> {
  const known = Object.keys(schema.shape);
  const names = [...new Set(query.keys())];
  const strange = names.filter((name) => !known.includes(name)).map((name) => describeUnknown(name, known));
  const repeated = names
    .filter((name) => known.includes(name) && query.getAll(name).length > 1)
    .map((name): InputFault => ({ path: name, message: "is given more than once" }));
  const given = Object.fromEntries(
    names.filter((name) => known.includes(name)).map((name) => [name, query.get(name)]),
  );
  const parsed = schema.safeParse(given);
  const unfit = parsed.success ? [] : parsed.error.issues.map(describeIssue);
  const faults = [...strange, ...repeated, ...unfit];
  if (parsed.success && faults.length === 0) return parsed.data;
  const what = faults.map(({ path, message }) => `${path} ${message}`).join("; ");
  throw new AppError("invalid-input", `The query does not fit: ${what}.`, { faults });
}

/** Longest part of a caller's own text that is repeated to the caller. */
const LONGEST_ECHO = 60;

function describeUnknown(name: string, known: readonly string[]): InputFault {
  const [nearest] = findNearestNames(name, known, 1);
  const listed = known.length === 0 ? "no parameters here" : `only ${known.join(", ")}`;
  return {
    path: name.slice(0, LONGEST_ECHO),
    message: `is not known${nearest === undefined ? "" : `, did you mean ${nearest}`} (${listed})`,
  };
}

function describeIssue(issue: z.core.$ZodIssue): InputFault {
  return { path: issue.path.join("."), message: issue.message };
}
