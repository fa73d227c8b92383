import "server-only";
import type { z } from "zod";
import { AS_OF_HEADER } from "../domain/as-of/as-of-header";
import { findAsOf, type NegotiationRef } from "../domain/as-of/negotiation-ref";
import type { Endpoint } from "./endpoint";
import { isUnchanged } from "./is-unchanged";
import { getKnownRevision } from "./known-names";
import {
  answering,
  type Context,
  METHODS,
  type Method,
  type RouteMethods,
  toInstance,
  toRoute,
} from "./methods";
import { parseQuery } from "./parse-query";
import { toProblemResponse } from "./problem";
import { withReference } from "./with-reference";

export type Asked<E extends Pick<Endpoint, "params" | "query">> = {
  readonly params: z.output<E["params"]>;
  readonly query: z.output<E["query"]>;
};

/**
 * Makes the methods of a route that reads: strict parameters, entity tag, problem details, and an answer to every
 * other method.
 *
 * @param endpoint - What the route declares; the document and the reference page are made of the same.
 * @param answer - Reads what was asked; its type is the endpoint's schema, so that nothing undeclared leaves.
 * @param options.negotiation - To which negotiation the answer belongs, for its entity tag; the one in the path
 *   unless given. Null: the answer carries none.
 * @param options.status - The status of an answer; 200 unless given.
 */
export function reading<E extends Endpoint>(
  endpoint: E,
  answer: (asked: Asked<E>) => Promise<z.input<E["answer"]>>,
  options: {
    readonly negotiation?: (asked: Asked<E>) => Promise<NegotiationRef | null>;
    readonly status?: (body: z.input<E["answer"]>) => number;
  } = {},
): RouteMethods {
  const { negotiation = negotiationInPath, status = () => 200 } = options;
  const read: Method = (request, context) =>
    answering(request, async (requestId) => {
      const asked = withReference(await readRequest(endpoint, request, context));
      // The revision is read before the answer: a write in between makes the answer newer than its tag, never older.
      const home = await negotiation(asked);
      const tag = home === null ? null : `"${await getKnownRevision(home)}"`;
      const headers = { ...toHeaders(requestId, tag), ...toAsOfHeader(home) };
      if (tag !== null && isUnchanged(request.headers.get("if-none-match"), tag)) {
        return new Response(null, { status: 304, headers });
      }
      const body = await answer(asked);
      return new Response(JSON.stringify(body), {
        status: status(body),
        headers: { ...headers, "content-type": "application/json" },
      });
    });
  const head: Method = async (request, context) => {
    const { status: code, headers } = await read(request, context);
    return new Response(null, { status: code, headers });
  };
  return toRoute({ GET: read, HEAD: head });
}

/** Answers addresses of which nothing is known, by every method. */
export function unknownAddress(explain: (path: string) => string): RouteMethods {
  const answer: Method = (request) =>
    answering(request, async (requestId) =>
      toProblemResponse("not-found", {
        detail: explain(new URL(request.url).pathname),
        errors: [],
        instance: toInstance(request),
        requestId,
      }),
    );
  return Object.fromEntries(METHODS.map((method) => [method, answer])) as RouteMethods;
}

/** Reads what was asked. @throws {AppError} `invalid-input`. */
export async function readRequest<E extends Pick<Endpoint, "params" | "query">>(
  endpoint: E,
  request: Request,
  context: Context,
): Promise<Asked<E>> {
  const params = endpoint.params.parse((await context.params) ?? {}) as z.output<E["params"]>;
  const query = parseQuery(endpoint.query, new URL(request.url).searchParams) as z.output<E["query"]>;
  return { params, query };
}

async function negotiationInPath({ params }: { readonly params: unknown }): Promise<string | null> {
  const negotiation =
    typeof params === "object" && params !== null ? Reflect.get(params, "negotiation") : null;
  return typeof negotiation === "string" ? negotiation : null;
}

function toHeaders(requestId: string, tag: string | null): Record<string, string> {
  const headers = { "cache-control": "private, no-cache", "x-request-id": requestId };
  return tag === null ? headers : { ...headers, etag: tag };
}

/** An answer says of when it is, where it is not of the present; of which revision, its tag does. */
function toAsOfHeader(home: NegotiationRef | null): Record<string, string> {
  const asOf = home === null ? null : findAsOf(home);
  return asOf === null ? {} : { [AS_OF_HEADER]: asOf };
}
