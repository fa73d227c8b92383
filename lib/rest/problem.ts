import "server-only";
import type { z } from "zod";
import { AppError, type ErrorCode, type InputFault } from "../errors";
import { isDatabaseAway } from "../service/is-database-away";
import type { problem } from "./schemas/problem";

export type Problem = z.input<typeof problem>;

/** The kinds of problems, each explained under its name on the reference page. */
export const PROBLEM_KINDS = {
  "invalid-input": {
    status: 400,
    title: "The request does not fit",
    meaning:
      "A parameter is unknown, missing, malformed or contradicts another. `errors` names each, and what would do.",
  },
  unauthenticated: {
    status: 401,
    title: "Sign in first",
    meaning: "The answer is only for people who have signed in.",
  },
  forbidden: {
    status: 403,
    title: "Not yours to see or change",
    meaning: "Your role does not include this.",
  },
  "not-found": {
    status: 404,
    title: "There is no such record",
    meaning: "The address names something that is not there. `errors` has the nearest names that are.",
  },
  "method-not-allowed": {
    status: 405,
    title: "This address cannot do that",
    meaning: "The Allow header lists what it can do.",
  },
  conflict: {
    status: 409,
    title: "That is not unambiguous",
    meaning:
      "The request fits more than one record, or contradicts what is stored. `detail` says how to ask instead.",
  },
  "rate-limited": { status: 429, title: "Too many requests", meaning: "Wait as long as Retry-After says." },
  internal: {
    status: 500,
    title: "The program failed",
    meaning: "Not your fault. The server's log has the details under `requestId`.",
  },
  unavailable: {
    status: 503,
    title: "The database does not answer",
    meaning: "Nothing is lost. Try again after Retry-After.",
  },
} as const satisfies Record<
  ErrorCode | "method-not-allowed",
  { status: number; title: string; meaning: string }
>;

export type ProblemKind = keyof typeof PROBLEM_KINDS;

/** How long somebody should wait before asking again, in seconds. */
const RETRY_AFTER_SECONDS = 5;

/** Writes a problem as the answer to a request. */
export function toProblemResponse(
  kind: ProblemKind,
  {
    detail,
    errors,
    instance,
    requestId,
    headers = {},
  }: {
    readonly detail: string;
    readonly errors: readonly InputFault[];
    readonly instance: string;
    readonly requestId: string;
    readonly headers?: Readonly<Record<string, string>>;
  },
): Response {
  const { status, title } = PROBLEM_KINDS[kind];
  const body: Problem = {
    type: `/reference#${kind}`,
    title,
    status,
    detail,
    instance,
    requestId,
    ...(errors.length === 0 ? {} : { errors: errors.map(({ path, message }) => ({ path, message })) }),
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      "content-type": "application/problem+json",
      "cache-control": "no-store",
      "x-request-id": requestId,
      ...(kind === "unavailable" || kind === "rate-limited"
        ? { "retry-after": String(RETRY_AFTER_SECONDS) }
        : {}),
      ...headers,
    },
  });
}

/**
 * Turns whatever was thrown while a request was answered into a problem. What was not expected is logged with the
 * request's id and shown as that id only.
 *
 * @param request.instance - Path and query of the request.
 */
export function toProblem(
  error: unknown,
  request: { readonly instance: string; readonly requestId: string },
): Response {
  const expected = toExpected(error);
  if (expected === null) {
    logUnexpected(error, request);
    const detail = `Something failed that should not have. The server's log has the details under ${request.requestId}.`;
    return toProblemResponse("internal", { detail, errors: [], ...request });
  }
  return toProblemResponse(toKind(expected.code), {
    detail: expected.message,
    errors: expected.faults,
    ...request,
  });
}

function toExpected(error: unknown): AppError | null {
  if (error instanceof AppError) return error.code === "internal" ? null : error;
  return isDatabaseAway(error)
    ? new AppError("unavailable", "The database does not answer at the moment. Try again in a few seconds.")
    : null;
}

function toKind(code: ErrorCode): ProblemKind {
  switch (code) {
    case "not-found":
    case "invalid-input":
    case "unauthenticated":
    case "forbidden":
    case "conflict":
    case "rate-limited":
    case "unavailable":
    case "internal":
      return code;
    default:
      return code satisfies never;
  }
}

function logUnexpected(
  error: unknown,
  request: { readonly instance: string; readonly requestId: string },
): void {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  console.error(JSON.stringify({ level: "error", ...request, error: name, message, stack }));
}
