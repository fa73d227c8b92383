import "server-only";
import type { z } from "zod";
import { AppError, type ErrorCode, type InputFault } from "../errors";
import { isDatabaseAway } from "../service/is-database-away";
import { ProblemError } from "./problem-error";
import type { problem } from "./schemas/problem";

export type Problem = z.input<typeof problem>;

/** The kinds of problems, each explained under its name on the reference page. */
export const PROBLEM_KINDS = {
  "invalid-input": {
    status: 400,
    title: "The request does not fit",
    meaning:
      "A parameter or a field is unknown, missing, malformed or contradicts another, or what is stored. `errors` names each, and what would do. Nothing was changed.",
  },
  unauthenticated: {
    status: 401,
    title: "Sign in first",
    meaning:
      "The answer is only for people who have signed in. A script shows an API token: `Authorization: Bearer …`.",
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
      "The request fits more than one record, or other records refer to the one that should go. `detail` and `errors` say what stands in the way.",
  },
  stale: {
    status: 412,
    title: "Somebody wrote it in between",
    meaning:
      "If-Match names another version than the record's. Nothing was changed and nothing is lost: `current` is the record as it stands, or null where it was removed. Apply the change to that and send its version.",
  },
  "too-large": { status: 413, title: "The body is too long", meaning: "At most 1 MB is read." },
  "unsupported-media-type": {
    status: 415,
    title: "Not a form that is read here",
    meaning: "Bodies are JSON, sent as Content-Type: application/json.",
  },
  "key-reused": {
    status: 422,
    title: "The key belongs to another write",
    meaning:
      "The Idempotency-Key has been sent with another request within the last seven days. Nothing was changed: take a new key for a new write.",
  },
  "precondition-required": {
    status: 428,
    title: "Say which version you have read",
    meaning:
      'A change of a record names the version that it began from: `If-Match: "<version>"`. Nothing was changed.',
  },
  "rate-limited": {
    status: 429,
    title: "Too many requests",
    meaning: "Nothing was done. Wait as long as Retry-After says.",
  },
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
} as const satisfies Record<ErrorCode | DoorKind, { status: number; title: string; meaning: string }>;

/** What goes wrong before a service is asked, or in how it was asked. */
type DoorKind =
  | "method-not-allowed"
  | "stale"
  | "too-large"
  | "unsupported-media-type"
  | "key-reused"
  | "precondition-required";

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
    current,
  }: {
    readonly detail: string;
    readonly errors: readonly InputFault[];
    readonly instance: string;
    readonly requestId: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly current?: object | null | undefined;
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
    ...(current === undefined ? {} : { current: current === null ? null : { ...current } }),
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
      ...(kind === "unauthenticated" ? { "www-authenticate": "Bearer" } : {}),
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
  if (error instanceof ProblemError)
    return toProblemResponse(error.kind, { detail: error.message, ...error.about, ...request });
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
