/**
 * The HTTP server in front of the pages. It looks at a request before anything else does: whether it is for this
 * program at all, what headers the answer must carry, and whether the asker has the answer already.
 */
import { randomBytes } from "node:crypto";
import http from "node:http";
import type { Duplex } from "node:stream";
import type { Actor } from "../../auth/actor";
import { actAs } from "../../auth/current-actor";
import { AppError } from "../../errors";
import { closeServer } from "./close-server";
import type { ConditionalRequest } from "./find-known-revision";
import { findRefusal, type Gate } from "./find-refusal";
import { keepPrivate } from "./keep-private";
import { type Refusal, toRefusalAnswer } from "./refusal";
import { SECURITY_HEADERS, toContentSecurityPolicy } from "./security-headers";
import { tellAsOf } from "./tell-as-of";

/** What draws the pages and answers the API. */
export type Pages = {
  readonly answer: (request: http.IncomingMessage, response: http.ServerResponse) => Promise<void>;
  /** Takes over a web socket; null where there are none. */
  readonly upgrade: ((request: http.IncomingMessage, socket: Duplex, head: Buffer) => void) | null;
  readonly close: () => Promise<void>;
};

export type FrontOptions = Gate & {
  readonly dev: boolean;
  /** Requests wait until the pages are open. */
  readonly pages: () => Promise<Pages>;
  /** On whose behalf a request is answered. Throws an `AppError`: `unauthenticated` or `unavailable`. */
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
  /^(x-forwarded-.*|forwarded|x-real-ip|x-middleware-.*|x-nextjs-data|x-invoke-.*|x-matched-path|x-standpoint-.*)$/;

/**
 * Makes the server; it does not listen yet.
 *
 * @returns A server that refuses what is not for this program or not from its people, before it reaches any handler.
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
  const refusal = await findRefusal(request, options);
  if (refusal !== null) {
    refuse(request, response, refusal);
    return;
  }
  cleanHeaders(request);
  const actor = await options.findActor(request).catch(toSignInRefusal);
  if ("status" in actor) {
    refuse(request, response, actor);
    return;
  }
  const known = await options.findKnownRevision({
    method: request.method ?? "",
    url: request.url ?? "",
    ifNoneMatch: request.headers["if-none-match"] ?? null,
    actor,
  });
  if (known !== null) {
    response.writeHead(304, { etag: known, "cache-control": "private, no-cache", vary: "accept" }).end();
    return;
  }
  // Next reads the nonce for its scripts from the policy on the request.
  request.headers["content-security-policy"] = policy;
  tellAsOf(request);
  keepPrivate(request.url ?? "", response);
  if (request.headers.expect !== undefined) response.writeContinue();
  const pages = await options.pages();
  await actAs(actor, () => pages.answer(request, response));
}

function toSignInRefusal(error: unknown): Refusal {
  if (!(error instanceof AppError)) throw error;
  if (error.code === "unauthenticated") return { status: 401, detail: error.message };
  if (error.code === "unavailable") return { status: 503, detail: error.message };
  throw error;
}

/** The connection ends with the refusal: what else it would bring was not meant for this program either. */
function refuse(request: http.IncomingMessage, response: http.ServerResponse, refusal: Refusal): void {
  const { headers, body } = toRefusalAnswer(refusal, request.url ?? "");
  response.writeHead(refusal.status, { ...headers, connection: "close" }).end(body);
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
  const refusal = await findRefusal(request, options, true);
  const pages = refusal === null ? await options.pages() : null;
  if (pages?.upgrade == null) {
    const status = refusal?.status ?? 404;
    socket.end(`HTTP/1.1 ${status} ${http.STATUS_CODES[status]}\r\nConnection: close\r\n\r\n`);
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
