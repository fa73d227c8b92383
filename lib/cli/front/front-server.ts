/**
 * The HTTP server in front of the pages. It looks at a request before anything else does: whether it is for this
 * program at all, what headers the answer must carry, and whether the asker has the answer already.
 */
import { randomBytes } from "node:crypto";
import http from "node:http";
import type { Duplex } from "node:stream";
import type { Actor } from "../../auth/actor";
import { actAs } from "../../auth/current-actor";
import { isAllowedRequest } from "./allowed-hosts";
import { closeServer } from "./close-server";
import type { ConditionalRequest } from "./find-known-revision";
import { SECURITY_HEADERS, toContentSecurityPolicy } from "./security-headers";

/** What draws the pages and answers the API. */
export type Pages = {
  readonly answer: (request: http.IncomingMessage, response: http.ServerResponse) => Promise<void>;
  /** Takes over a web socket; null where there are none. */
  readonly upgrade: ((request: http.IncomingMessage, socket: Duplex, head: Buffer) => void) | null;
  readonly close: () => Promise<void>;
};

export type FrontOptions = {
  readonly dev: boolean;
  /** The Host values that are answered; empty until the port is known. */
  readonly allowedHosts: () => ReadonlySet<string>;
  /** Requests wait until the pages are open. */
  readonly pages: () => Promise<Pages>;
  /** On whose behalf a request is answered. */
  readonly findActor: (request: http.IncomingMessage) => Promise<Actor>;
  readonly findKnownRevision: (request: ConditionalRequest) => Promise<string | null>;
};

export type FrontServer = {
  readonly http: http.Server;
  /** Ends it in order; answers under way get the grace, in milliseconds. */
  readonly close: (graceMs: number) => Promise<void>;
};

/** A sender gets this long for all headers, and for the whole request. Answers may take longer. */
const HEADERS_TIMEOUT_MS = 20_000;
const REQUEST_TIMEOUT_MS = 120_000;
/** Longer than a reader's pause between two clicks, short enough to give connections back. */
const KEEP_ALIVE_MS = 15_000;
const MAX_HEADER_BYTES = 16_384;

/** Nothing stands in front of this server that could vouch for these; some steered past checks in releases of Next. */
const UNTRUSTED_HEADER =
  /^(x-forwarded-.*|forwarded|x-real-ip|x-middleware-.*|x-nextjs-data|x-invoke-.*|x-matched-path)$/;
const REFUSAL =
  "This address is not served here. Open the address that Standpoint printed when it started.\n";

/**
 * Makes the server; it does not listen yet.
 *
 * @returns A server that answers 421 to requests that are not for this program, before they reach any handler.
 */
export function createFrontServer(options: FrontOptions): FrontServer {
  // Connections that bring no request: not yet, as browsers open them ahead, or no longer, as web sockets.
  const sockets = new Set<Duplex>();
  const server = http.createServer({
    headersTimeout: HEADERS_TIMEOUT_MS,
    requestTimeout: REQUEST_TIMEOUT_MS,
    keepAliveTimeout: KEEP_ALIVE_MS,
    maxHeaderSize: MAX_HEADER_BYTES,
    // A missing Host is refused below, with the same answer as a wrong one.
    requireHostHeader: false,
  });
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  server.on("request", (request, response) => {
    sockets.delete(request.socket);
    answer(request, response, options).catch((error: unknown) => fail(response, error));
  });
  server.on("checkContinue", (request, response) => server.emit("request", request, response));
  server.on("upgrade", (request, socket, head) => {
    sockets.add(socket);
    socket.on("error", () => socket.destroy());
    upgrade(request, socket, head, options).catch(() => socket.destroy());
  });
  return { http: server, close: (graceMs) => closeServer(server, sockets, graceMs) };
}

async function answer(
  request: http.IncomingMessage,
  response: http.ServerResponse,
  options: FrontOptions,
): Promise<void> {
  const policy = toContentSecurityPolicy({ nonce: randomBytes(16).toString("base64"), dev: options.dev });
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
  response.setHeader("content-security-policy", policy);
  if (!isAllowedRequest({ url: request.url ?? "", rawHeaders: request.rawHeaders }, options.allowedHosts())) {
    refuse(response);
    return;
  }
  cleanHeaders(request);
  const known = await options.findKnownRevision({
    method: request.method ?? "",
    url: request.url ?? "",
    ifNoneMatch: request.headers["if-none-match"] ?? null,
  });
  if (known !== null) {
    response.writeHead(304, { etag: known, "cache-control": "private, no-cache", vary: "accept" }).end();
    return;
  }
  // Next reads the nonce for its scripts from the policy on the request.
  request.headers["content-security-policy"] = policy;
  const pages = await options.pages();
  const actor = await options.findActor(request);
  await actAs(actor, () => pages.answer(request, response));
}

/** The connection ends with the refusal: what else it would bring was not meant for this program either. */
function refuse(response: http.ServerResponse): void {
  response.writeHead(421, { "content-type": "text/plain; charset=utf-8", connection: "close" }).end(REFUSAL);
}

function cleanHeaders(request: http.IncomingMessage): void {
  for (const name of Object.keys(request.headers))
    if (UNTRUSTED_HEADER.test(name)) delete request.headers[name];
  request.rawHeaders = request.rawHeaders.filter((_, index, raw) => {
    const name = raw[index - (index % 2)] ?? "";
    return !UNTRUSTED_HEADER.test(name.toLowerCase());
  });
}

async function upgrade(
  request: http.IncomingMessage,
  socket: Duplex,
  head: Buffer,
  options: FrontOptions,
): Promise<void> {
  const allowed = isAllowedRequest(
    { url: request.url ?? "", rawHeaders: request.rawHeaders },
    options.allowedHosts(),
  );
  const pages = allowed ? await options.pages() : null;
  if (pages?.upgrade == null) {
    socket.end(
      `HTTP/1.1 ${allowed ? "404 Not Found" : "421 Misdirected Request"}\r\nConnection: close\r\n\r\n`,
    );
    return;
  }
  cleanHeaders(request);
  pages.upgrade(request, socket, head);
}

function fail(response: http.ServerResponse, error: unknown): void {
  console.error("a request failed:", error);
  if (response.headersSent) response.destroy();
  else
    response
      .writeHead(500, { "content-type": "text/plain; charset=utf-8" })
      .end("Something went wrong here.\n");
}
