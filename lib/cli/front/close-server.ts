import type http from "node:http";

const LOOK_AGAIN_MS = 50;

/**
 * Closes a server in order: no new connections, the answers under way are finished, and what is still open after the
 * grace is cut off.
 *
 * @param graceMs - How long answers may take to finish, in milliseconds.
 */
export async function closeServer(server: http.Server, graceMs: number): Promise<void> {
  if (!server.listening) return;
  // A connection that has just finished an answer would stay open for the next request.
  const idle = setInterval(() => server.closeIdleConnections(), LOOK_AGAIN_MS);
  const cut = setTimeout(() => server.closeAllConnections(), graceMs);
  await new Promise<void>((resolve) => server.close(() => resolve()));
  clearInterval(idle);
  clearTimeout(cut);
}
