import "server-only";
import { createDocument, type ZodOpenApiPathsObject, type ZodOpenApiResponsesObject } from "zod-openapi";
import { isTeam } from "../auth/team";
import { API_BASE, type Endpoint } from "./endpoint";
import { ENDPOINTS } from "./endpoints";
import { PROBLEM_KINDS } from "./problem";
import { problem } from "./schemas/problem";
import { WRITE_ENDPOINTS } from "./write-endpoints";
import { toWriteOperation } from "./write-operation";

type Document = ReturnType<typeof createDocument>;

export type OpenApiDocument = Document & { readonly paths: NonNullable<Document["paths"]> };

let made: { readonly team: boolean; readonly document: OpenApiDocument } | null = null;

const DESCRIPTION =
  "Who demanded what in a negotiation, how each demand hardened or softened from round to round, and on what evidence. Every number names its statements. Answers about a negotiation carry its revision as entity tag: send it back in If-None-Match. A record is written against the version of it that was read: send that in If-Match.";
const LOCAL =
  "There are no accounts in local mode: every program of the user who started the copy may read and write.";

/** How a request says who sends it, where there are accounts. The session's cookie is the program's own pages'. */
const SECURITY_SCHEMES = {
  token: {
    type: "http",
    scheme: "bearer",
    description:
      "An API token, made on the account page. Its scope and its person's role say what it may do.",
  },
  session: {
    type: "apiKey",
    in: "cookie",
    name: "standpoint-session",
    description:
      "The session of somebody who has signed in; the cookie's whole name differs by installation. With it, writes are answered to the program's own pages alone.",
  },
} as const;

/** The API as an OpenAPI 3.1 document, made of the schemas that check requests and answers. */
export function getOpenApiDocument(): OpenApiDocument {
  const team = isTeam();
  if (made?.team === team) return made.document;
  const document = createDocument({
    openapi: "3.1.0",
    info: {
      title: "Standpoint",
      version: "1",
      description: team ? DESCRIPTION : `${DESCRIPTION} ${LOCAL}`,
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: API_BASE }],
    paths: listPaths(),
    ...(team
      ? // The empty one: what is open to the public is read without either.
        { components: { securitySchemes: SECURITY_SCHEMES }, security: [{ token: [] }, { session: [] }, {}] }
      : {}),
  });
  made = { team, document: { ...document, paths: document.paths ?? {} } };
  return made.document;
}

function listPaths(): ZodOpenApiPathsObject {
  const paths: ZodOpenApiPathsObject = {};
  for (const endpoint of Object.values(ENDPOINTS)) paths[endpoint.path] = { get: toOperation(endpoint) };
  for (const endpoint of Object.values(WRITE_ENDPOINTS))
    paths[endpoint.path] = {
      ...paths[endpoint.path],
      [endpoint.method.toLowerCase()]: toWriteOperation(endpoint),
    };
  return paths;
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
    ({ status }) => endpoint.problems.includes(status) || [401, 403, 429, 500].includes(status),
  );
  const isAboutNegotiation = endpoint.problems.includes(404);
  return {
    "200": {
      description: endpoint.summary,
      content: answer,
      ...(isAboutNegotiation
        ? {
            headers: {
              ETag: {
                description: "The negotiation's revision; with `asOf` the one that it had then.",
                schema: { type: "string" },
              },
              "x-standpoint-as-of": {
                description: "Of when the answer is; not there where it is of the present.",
                schema: { type: "string" },
              },
            },
          }
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
