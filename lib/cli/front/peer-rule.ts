import { readFile } from "node:fs/promises";
import type { Socket } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { type Ends, findPeerOwner } from "./find-peer-owner";

/** Whether whoever has opened a connection may be answered. */
export type PeerRule = (socket: Socket) => Promise<boolean>;

const TABLES = ["/proc/net/tcp", "/proc/net/tcp6"];
const ROOT = 0;
/** A connection that is not found may only just have ended: that shows at another look. */
const LOOKS = 3;
const LOOK_AGAIN_MS = 5;

/**
 * Makes the rule of local mode: only processes of the user who runs the program connect, and those of the system's
 * administrator. It is decided once for a connection. Where the system does not say whose a connection is, everybody
 * on the machine may connect.
 *
 * @param rule.users - Ids of the users who may connect; root always may.
 * @param rule.readTables - Reads the kernel's tables of connections; those of Linux unless given.
 * @param rule.warn - Is told, at most once, that the kernel cannot tell.
 */
export function createPeerRule({
  users,
  readTables = readKernelTables,
  warn = console.warn,
}: {
  readonly users: ReadonlySet<number>;
  readonly readTables?: () => Promise<readonly string[]>;
  readonly warn?: (message: string) => void;
}): PeerRule {
  const read = inTurn(readTables);
  const decided = new WeakMap<Socket, Promise<boolean>>();
  let warned = false;
  const allowUntold = (reason: string) => {
    if (!warned)
      warn(
        `whose connections these are cannot be told here (${reason}); every user of this machine may connect`,
      );
    warned = true;
    return true;
  };
  const decide = async (socket: Socket): Promise<boolean> => {
    const ends = toEnds(socket);
    if (ends === null) return false;
    for (let look = 1; look <= LOOKS; look += 1) {
      const tables = await read().catch(() => null);
      if (tables === null) return allowUntold("the kernel's tables cannot be read");
      const owner = findPeerOwner(tables, ends);
      if (owner.kind === "gone") return false;
      if (owner.kind === "user") return owner.uid === ROOT || users.has(owner.uid);
      await pause(LOOK_AGAIN_MS);
      if (socket.destroyed) return false;
    }
    return allowUntold("the kernel's tables do not show who is at the other end");
  };
  return (socket) => {
    const known = decided.get(socket) ?? decide(socket);
    decided.set(socket, known);
    return known;
  };
}

/**
 * The users on whose behalf this process runs.
 *
 * @param sudoUser - Who became root by sudo to run it; null where nobody did. Only of a process of root's.
 * @returns Null where the system has no such ids or does not tell whose a connection is.
 */
export function findOwnUsers(sudoUser: number | null): ReadonlySet<number> | null {
  const own = process.platform === "linux" ? process.getuid?.() : undefined;
  if (own === undefined) return null;
  return new Set([own, ...(own === ROOT && sudoUser !== null ? [sudoUser] : [])]);
}

/**
 * Reads one at a time, for all who have asked since the last began: what was begun before a connection need not show
 * it.
 */
function inTurn<T>(readOnce: () => Promise<T>): () => Promise<T> {
  let running: Promise<unknown> = Promise.resolve();
  let next: Promise<T> | null = null;
  return () => {
    next ??= running.then(() => {
      const reading = readOnce();
      next = null;
      running = reading.catch(() => undefined);
      return reading;
    });
    return next;
  };
}

/** Null: it has ended already. */
function toEnds({ localAddress, localPort, remoteAddress, remotePort }: Socket): Ends | null {
  if (localAddress === undefined || localPort === undefined) return null;
  if (remoteAddress === undefined || remotePort === undefined) return null;
  return { localAddress, localPort, remoteAddress, remotePort };
}

/** A kernel without IPv6 has no second table. */
async function readKernelTables(): Promise<readonly string[]> {
  const [four, six] = await Promise.allSettled(TABLES.map((table) => readFile(table, "utf8")));
  if (four?.status !== "fulfilled") throw new Error("no table");
  return six?.status === "fulfilled" ? [four.value, six.value] : [four.value];
}
