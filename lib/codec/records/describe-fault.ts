import type { z } from "zod";

type Issue = z.core.$ZodIssue;

/**
 * Says in one plain sentence what is wrong with a field and what would do, for people who see it beside the field.
 *
 * @param issue - As the schema reports it, with its input.
 */
export function describeFault(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return isAbsent(issue.input) ? "Is missing." : `Must be ${TYPES[issue.expected] ?? issue.expected}.`;
    case "too_small":
      return describeTooSmall(issue);
    case "too_big":
      return describeTooBig(issue);
    case "invalid_value":
      return isAbsent(issue.input) ? "Is missing." : `Must be one of: ${issue.values.join(", ")}.`;
    case "invalid_format":
    case "custom":
      return isAbsent(issue.input) ? "Is missing." : sentence(issue.message);
    default:
      return sentence(issue.message);
  }
}

const TYPES: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "yes or no",
  array: "a list",
  object: "a group of fields",
};

const isAbsent = (input: unknown) => input === undefined || input === null || input === "";

function describeTooSmall(issue: Extract<Issue, { code: "too_small" }>): string {
  if (issue.origin === "string") return "Is missing.";
  if (issue.origin === "array")
    return issue.message.startsWith("Too small")
      ? `Needs at least ${issue.minimum}.`
      : sentence(issue.message);
  return issue.inclusive === false ? `Must be above ${issue.minimum}.` : `Must be ${issue.minimum} or more.`;
}

function describeTooBig(issue: Extract<Issue, { code: "too_big" }>): string {
  if (issue.origin === "string") {
    const has = typeof issue.input === "string" ? `; it has ${issue.input.length}` : "";
    return `Must be at most ${issue.maximum} characters${has}.`;
  }
  return issue.origin === "array" ? `Must be at most ${issue.maximum}.` : `Must be ${issue.maximum} or less.`;
}

/** The schemas' own words begin in lower case, as they follow a field's name in a report. */
function sentence(words: string): string {
  const begun = words.charAt(0).toUpperCase() + words.slice(1);
  return /[.!?]$/.test(begun) ? begun : `${begun}.`;
}
