/** The pages and the API, drawn by Next in this process. */
import { EventEmitter } from "node:events";
import type http from "node:http";
import next from "next";
import type { Pages } from "./front/front-server";

/** Where the development server tells its pages of changes. */
const RELOAD_PATH = "/_next/hmr";

/**
 * Opens the pages: those that were built, or in development those that are compiled as they change.
 *
 * @param options.root - The project's folder, absolute.
 * @param options.port - The port that the front server listens on.
 */
export async function openNextPages(options: {
  readonly root: string;
  readonly dev: boolean;
  readonly host: string;
  readonly port: number;
}): Promise<Pages> {
  const { root: dir, dev, host: hostname, port } = options;
  const sockets = new EventEmitter();
  const app = next({
    dir,
    dev,
    hostname,
    port,
    quiet: !dev,
    httpServer: asServer(sockets),
    customServer: true,
  });
  await app.prepare();
  const answer = app.getRequestHandler();
  return {
    answer: (request, response) => answer(request, response),
    upgrade: dev
      ? (request, socket, head) => {
          // Next leaves any other socket open and unanswered, or passes it on to where a rewrite points.
          const isReload = request.url?.startsWith(RELOAD_PATH) === true;
          if (!isReload || !sockets.emit("upgrade", request, socket, head)) socket.destroy();
        }
      : null,
    close: () => app.close(),
  };
}

/**
 * Next only listens on it for web sockets: it is given those that the front server has let through, and never the
 * front server itself.
 */
function asServer(sockets: EventEmitter): http.Server {
  return sockets as http.Server;
}
