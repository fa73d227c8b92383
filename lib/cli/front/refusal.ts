import { randomUUID } from "node:crypto";

/** Why a request is not answered. */
export type Refusal = {
  readonly status: 401 | 403 | 421 | 503;
  /** For a person, in a sentence or two. */
  readonly detail: string;
};

const API = /^\/api\/v1(?:[/?]|$)/;
/** As the API's own problems are named, and explained at that address. */
const KINDS = {
  401: { type: "/reference#unauthenticated", title: "Sign in first" },
  403: { type: "/reference#forbidden", title: "Not yours to see or change" },
  503: { type: "/reference#unavailable", title: "The database does not answer" },
  421: { type: "about:blank", title: "Misdirected Request" },
} as const;

const RETRY_AFTER_SECONDS = 5;

/**
 * Writes a refusal: as problem details for the API, else as a short text.
 *
 * @param url - Path and query of the request, of any form.
 */
export function toRefusalAnswer(
  { status, detail }: Refusal,
  url: string,
): { readonly headers: Readonly<Record<string, string>>; readonly body: string } {
  const headers = {
    "cache-control": "no-store",
    ...(status === 401 ? { "www-authenticate": "Bearer" } : {}),
    ...(status === 503 ? { "retry-after": String(RETRY_AFTER_SECONDS) } : {}),
  };
  if (!API.test(url))
    return { headers: { ...headers, "content-type": "text/plain; charset=utf-8" }, body: `${detail}\n` };
  const requestId = randomUUID();
  const body = { ...KINDS[status], status, detail, instance: url.slice(0, 500), requestId };
  return {
    headers: { ...headers, "content-type": "application/problem+json", "x-request-id": requestId },
    body: JSON.stringify(body),
  };
}
