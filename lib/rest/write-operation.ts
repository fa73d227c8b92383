import "server-only";
import type { ZodOpenApiOperationObject, ZodOpenApiResponsesObject } from "zod-openapi";
import { PROBLEM_KINDS } from "./problem";
import { problem } from "./schemas/problem";
import { WRITTEN } from "./schemas/writes";
import type { WriteEndpoint } from "./write-endpoint";

/** What everything may answer: the program failed, or the database is away. */
const ALWAYS = [500, 503];
const header = (description: string) => ({ description, schema: { type: "string" } as const });

/** A write as an operation of the OpenAPI document. */
export function toWriteOperation(endpoint: WriteEndpoint): ZodOpenApiOperationObject {
  const { id, summary, description, params, query, headers, body } = endpoint;
  return {
    operationId: id,
    summary,
    description,
    requestParams: { path: params, query, header: headers },
    ...(body === null
      ? {}
      : { requestBody: { required: true, content: { "application/json": { schema: body } } } }),
    responses: toResponses(endpoint),
  };
}

function toResponses({ kind, status, summary, answer, problems }: WriteEndpoint): ZodOpenApiResponsesObject {
  const stale = problem.extend({ current: WRITTEN[kind].nullable() });
  const failures = Object.values(PROBLEM_KINDS).filter((one) =>
    [...problems, ...ALWAYS].includes(one.status),
  );
  return {
    [String(status)]: {
      description: summary,
      headers: {
        ...(answer === null
          ? {}
          : { ETag: header("The record's version; the next write sends it in If-Match.") }),
        ...(status === 201 ? { Location: header("The record's address.") } : {}),
        "Idempotency-Replayed": header("`true`: the write was made before, under the same key."),
        RateLimit: header("What is left of the minute's writes."),
      },
      ...(answer === null ? {} : { content: { "application/json": { schema: answer } } }),
    },
    ...Object.fromEntries(
      failures.map((one) => [
        String(one.status),
        {
          description: one.title,
          content: { "application/problem+json": { schema: one.status === 412 ? stale : problem } },
          ...headersOf(one.status),
        },
      ]),
    ),
  };
}

function headersOf(status: number) {
  switch (status) {
    case 401:
      return { headers: { "WWW-Authenticate": header("`Bearer`.") } };
    case 412:
      return { headers: { ETag: header("The version that the record stands at.") } };
    case 429:
    case 503:
      return { headers: { "Retry-After": header("Seconds to wait.") } };
    default:
      return {};
  }
}
