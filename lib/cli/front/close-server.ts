import type http from "node:http";
import type { Duplex } from "node:stream";

const LOOK_AGAIN_MS = 50;

/**
 * Closes a server in order: no new connections, the answers under way are finished, and what is still open after the
 * grace is cut off.
 *
 * @param sockets - Connections without a request: the server does not count them as idle, yet would wait for them.
 * @param graceMs - How long answers may take to finish, in milliseconds.
 */
export async function closeServer(
  server: http.Server,
  sockets: Iterable<Duplex>,
  graceMs: number,
): Promise<void> {
  if (!server.listening) return;
  for (const socket of sockets) socket.destroy();
  // A connection that has just finished an answer would stay open for the next request.
  const idle = setInterval(() => server.closeIdleConnections(), LOOK_AGAIN_MS);
  const cut = setTimeout(() => server.closeAllConnections(), graceMs);
  await new Promise<void>((resolve) => server.close(() => resolve()));
  clearInterval(idle);
  clearTimeout(cut);
}
