import "server-only";
import { createDocument, type ZodOpenApiPathsObject, type ZodOpenApiResponsesObject } from "zod-openapi";
import { API_BASE, type Endpoint } from "./endpoint";
import { ENDPOINTS } from "./endpoints";
import { PROBLEM_KINDS } from "./problem";
import { problem } from "./schemas/problem";

type Document = ReturnType<typeof createDocument>;

export type OpenApiDocument = Document & { readonly paths: NonNullable<Document["paths"]> };

let made: OpenApiDocument | null = null;

/** The API as an OpenAPI 3.1 document, made of the schemas that check requests and answers. */
export function getOpenApiDocument(): OpenApiDocument {
  if (made !== null) return made;
  const document = createDocument({
    openapi: "3.1.0",
    info: {
      title: "Standpoint",
      version: "1",
      description:
        "Who demanded what in a negotiation, how each demand hardened or softened from round to round, and on what evidence. Every number names its statements. Answers about a negotiation carry its revision as entity tag: send it back in If-None-Match.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: API_BASE }],
    paths: Object.fromEntries(
      Object.values(ENDPOINTS).map((endpoint) => [endpoint.path, { get: toOperation(endpoint) }]),
    ) satisfies ZodOpenApiPathsObject,
  });
  made = { ...document, paths: document.paths ?? {} };
  return made;
}

function toOperation(endpoint: Endpoint) {
  const { id, summary, description, params, query } = endpoint;
  return {
    operationId: id,
    summary,
    description,
    requestParams: {
      ...(Object.keys(params.shape).length === 0 ? {} : { path: params }),
      ...(Object.keys(query.shape).length === 0 ? {} : { query }),
    },
    responses: toResponses(endpoint),
  };
}

function toResponses(endpoint: Endpoint): ZodOpenApiResponsesObject {
  const answer = { "application/json": { schema: endpoint.answer } };
  const away = endpoint === ENDPOINTS.health ? answer : { "application/problem+json": { schema: problem } };
  const problems = Object.values(PROBLEM_KINDS).filter(
    ({ status }) => endpoint.problems.includes(status) || status === 500,
  );
  const isAboutNegotiation = endpoint.problems.includes(404);
  return {
    "200": {
      description: endpoint.summary,
      content: answer,
      ...(isAboutNegotiation
        ? { headers: { ETag: { description: "The negotiation's revision.", schema: { type: "string" } } } }
        : {}),
    },
    ...(isAboutNegotiation
      ? { "304": { description: "Unchanged since the revision in If-None-Match." } }
      : {}),
    ...Object.fromEntries(
      problems.map(({ status, title }) => [
        String(status),
        { description: title, content: { "application/problem+json": { schema: problem } } },
      ]),
    ),
    "503": { description: PROBLEM_KINDS.unavailable.title, content: away },
  };
}
