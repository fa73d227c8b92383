import type http from "node:http";

/** What of a request tells which page of which site made the browser send it. */
export type Sender = {
  readonly method: string;
  /** Path and query, in origin form. */
  readonly url: string;
  readonly headers: http.IncomingHttpHeaders;
};

/** Methods that change nothing. */
const READING = new Set(["GET", "HEAD", "OPTIONS"]);
/** What a browser says of a request that its own page made, or a person by hand. */
const OWN_SITES = new Set(["same-origin", "none"]);
const API = "/api/v1/";
const SCHEME = /^https?:\/\//;
/** Another site's page cannot send this without asking first, and it is never told yes. */
const JSON_BODY = /^application\/json *(;|$)/i;

const WRITTEN_ELSEWHERE =
  "This request comes from a page of another site. Only Standpoint's own pages may change anything: open it and do it there.";
const NO_ORIGIN =
  "Nothing says that one of Standpoint's own pages sent this request. A script must use the API, " +
  "with a body of application/json or none, and without cookies.";
const LOADED_ELSEWHERE =
  "Another site's page may link to this address. It may not load it into itself or read it.";

/**
 * Finds why a request must not be answered, by where it comes from. A change must come from a page of the program
 * itself, or from a script, which a browser cannot pass for; an answer goes to a page of another site only as a page
 * that somebody opens.
 *
 * @param own - What `toOwnOrigins` returned.
 * @returns The reason in one sentence or two; null: it may be answered.
 */
export function findOriginFault(request: Sender, own: ReadonlySet<string>): string | null {
  return READING.has(request.method) ? findLoadingFault(request, own) : findWritingFault(request, own);
}

/** The same for a web socket, which only a page of the program itself may open. */
export function findSocketFault({ headers }: Sender, own: ReadonlySet<string>): string | null {
  return isOwnOrigin(headers, own) && isOwnSite(headers) ? null : LOADED_ELSEWHERE;
}

function findWritingFault(request: Sender, own: ReadonlySet<string>): string | null {
  const { headers } = request;
  if (!isOwnSite(headers)) return WRITTEN_ELSEWHERE;
  if (headers.origin !== undefined) return isOwnOrigin(headers, own) ? null : WRITTEN_ELSEWHERE;
  return isScript(request) ? null : NO_ORIGIN;
}

function findLoadingFault({ method, headers }: Sender, own: ReadonlySet<string>): string | null {
  if (headers.origin !== undefined && !isOwnOrigin(headers, own)) return LOADED_ELSEWHERE;
  if (isOwnSite(headers)) return null;
  const isOpened = headers["sec-fetch-mode"] === "navigate" && headers["sec-fetch-dest"] === "document";
  return isOpened && method !== "OPTIONS" ? null : LOADED_ELSEWHERE;
}

/** Another program may answer at another of this machine's names and the same port: the origin must be the one asked. */
function isOwnOrigin({ origin, host }: http.IncomingHttpHeaders, own: ReadonlySet<string>): boolean {
  return origin !== undefined && own.has(origin) && origin.replace(SCHEME, "") === host?.toLowerCase();
}

/** Whoever sends no such header is a script, or a browser of before 2023, which sends an Origin with every change. */
function isOwnSite(headers: http.IncomingHttpHeaders): boolean {
  const site = headers["sec-fetch-site"];
  return site === undefined || (typeof site === "string" && OWN_SITES.has(site));
}

function isScript({ url, headers }: Sender): boolean {
  const hasBody = headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) !== 0;
  return (
    url.startsWith(API) &&
    headers.cookie === undefined &&
    headers["sec-fetch-site"] === undefined &&
    (JSON_BODY.test(headers["content-type"] ?? "") || (!hasBody && headers["content-type"] === undefined))
  );
}
