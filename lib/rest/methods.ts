import "server-only";
import { admitRequest } from "./admit";
import { toProblem, toProblemResponse } from "./problem";

/** Next hands over no parameters at all where the path has none. */
export type Context = {
  readonly params?: Promise<Readonly<Record<string, string | string[] | undefined>>> | undefined;
};
export type Method = (request: Request, context: Context) => Promise<Response>;

export const METHODS = ["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"] as const;
export type RouteMethods = Readonly<Record<(typeof METHODS)[number], Method>>;

/**
 * Makes a route of the methods that it has: it names them to whoever asks, and refuses all others.
 *
 * @param own - GET and HEAD, or these and some that write.
 */
export function toRoute(own: Partial<RouteMethods>): RouteMethods {
  const allowed = METHODS.filter((method) => method === "OPTIONS" || own[method] !== undefined).join(", ");
  const refuse: Method = (request) =>
    answering(request, async (requestId) =>
      toProblemResponse("method-not-allowed", {
        detail: `This address answers ${allowed}.`,
        errors: [],
        instance: toInstance(request),
        requestId,
        headers: { allow: allowed },
      }),
    );
  const describe: Method = async () =>
    new Response(null, { status: 204, headers: { allow: allowed, ...forms } });
  const forms = own.PATCH === undefined ? {} : { "accept-patch": "application/json" };
  return {
    GET: refuse,
    HEAD: refuse,
    POST: refuse,
    PUT: refuse,
    PATCH: refuse,
    DELETE: refuse,
    ...own,
    OPTIONS: describe,
  };
}

/** Answers a request under an id of its own, with problem details for whatever is thrown. */
export async function answering(
  request: Request,
  answer: (requestId: string) => Promise<Response>,
): Promise<Response> {
  const requestId = crypto.randomUUID();
  try {
    await admitRequest(request);
    return await answer(requestId);
  } catch (error) {
    return toProblem(error, { instance: toInstance(request), requestId });
  }
}

/** Path and query as they were asked for, cut where they are long. */
export function toInstance(request: Request): string {
  const { pathname, search } = new URL(request.url);
  return `${pathname}${search}`.slice(0, 500);
}
