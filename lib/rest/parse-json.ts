import "server-only";
import { ProblemError } from "./problem-error";

/** Deepest nesting of lists and objects; records have three levels. */
const DEEPEST = 64;
/** A text that does not end is one token as well: looked for anew from each of its quotation marks, it would take forever. */
const TOKEN = /"(?:[^"\\]|\\.)*(?:"|\\?$)|[{}[\]:]/gs;
/** Names by which values reach what every object inherits. */
const INHERITED = ["__proto__", "constructor", "prototype"];
const LONGEST_ECHO = 60;

/**
 * Reads a JSON object strictly: two fields of one name, of which the last would win unseen, are refused, and so is
 * what is nested too deep.
 *
 * @throws {ProblemError} `invalid-input`.
 */
export function parseJsonObject(text: string): Readonly<Record<string, unknown>> {
  requireDepth(text);
  const value = parse(text);
  const strange = findStrangeKeys(text);
  if (strange.length > 0)
    throw new ProblemError("invalid-input", "The body holds field names that cannot be.", {
      errors: strange,
    });
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new ProblemError("invalid-input", "The body must be one JSON object: the fields of the record.");
  return value as Readonly<Record<string, unknown>>;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const why = error instanceof SyntaxError ? ` ${error.message.slice(0, 120)}.` : "";
    throw new ProblemError("invalid-input", `The body is not JSON.${why}`);
  }
}

function requireDepth(text: string): void {
  let depth = 0;
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === "{" || token === "[") depth += 1;
    if (token === "}" || token === "]") depth -= 1;
    if (depth > DEEPEST)
      throw new ProblemError("invalid-input", `The body is nested deeper than ${DEEPEST} levels.`);
  }
}

/** @param text - Sound JSON. */
function findStrangeKeys(text: string) {
  const faults: { path: string; message: string }[] = [];
  const open: Set<string>[] = [];
  let last: string | null = null;
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === "{" || token === "[") open.push(new Set());
    if (token === "}" || token === "]") open.pop();
    if (token === ":" && last !== null) {
      const key: string = JSON.parse(last);
      const path = key.slice(0, LONGEST_ECHO);
      const known = open.at(-1);
      if (known?.has(key)) faults.push({ path, message: "Is given more than once." });
      if (INHERITED.includes(key)) faults.push({ path, message: "Is no name of a field." });
      known?.add(key);
    }
    last = token.startsWith('"') ? token : null;
  }
  return faults;
}
