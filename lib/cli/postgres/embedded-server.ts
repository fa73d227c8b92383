/** The embedded PostgreSQL: found running and adopted, or started, and stopped last of all. */
import net, { type AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { StartFailure } from "../start-failure";
import { type Cluster, DATABASE_USER, openCluster } from "./cluster";
import { type Launched, launchPostgres } from "./launch-postgres";
import { isProcessAlive, readLockFile } from "./lock-file";
import { probeServer } from "./probe-server";
import { runBinary } from "./run-binary";
import { isServerOf, requireSafeSettings } from "./verify-server";

export type EmbeddedServer = {
  /** The address of the program's database in it, with the password. */
  readonly url: string;
  readonly port: number;
  /** Whether it was already running: its program was killed, or is being started a second time. */
  readonly adopted: boolean;
  /** Stops it in order within the time; returns whether it did. */
  readonly stop: (withinMs: number) => Promise<boolean>;
};

const DATABASE = "standpoint";
/** A server that recovers after a crash, or was suspended, gets this long before it is given up. */
const PATIENCE_MS = 75_000;
/** A suspended server is not judged before this; the lock file's number may also have gone to another process. */
const SILENCE_MS = 60_000;
const UNSAFE_STOP_MS = 6_000;
const LOOK_AGAIN_MS = 100;
/**
 * Endings that pass: the old server's last processes are still there, another start was quicker, or the port was
 * taken in the moment since it was free.
 */
const PASSING =
  /pre-existing shared memory block|lock file ".*" already exists|could not create any TCP\/IP sockets/;
const DISK_FULL = /No space left on device/;

/**
 * Finds the server of a data folder, or starts it. Never starts a second one: PostgreSQL's own locks decide.
 *
 * @param root - The data folder, absolute; made unless it exists.
 * @param port - The port it must have, after a restart under a program that knows it; any free one unless given.
 * @throws {StartFailure} The folder cannot be used, or the server does not come up; the message says why.
 */
export async function startEmbeddedServer(root: string, port?: number): Promise<EmbeddedServer> {
  const cluster = await openCluster(root);
  const begun = Date.now();
  let launched: Launched | null = null;
  let why = "it does not answer";
  while (Date.now() - begun < PATIENCE_MS) {
    const search = { trustSilence: launched !== null || Date.now() - begun < SILENCE_MS };
    const running: number | "wait" | null = await findRunning(cluster, search);
    if (typeof running === "number")
      return describeServer(cluster, { port: running, adopted: launched === null });
    if (running === "wait") why = "it does not answer, or is still recovering";
    else launched ??= launchPostgres(cluster, port ?? (await findFreePort()));
    const ending: string | null = launched?.ending() ?? null;
    if (ending !== null) {
      why = ending;
      if (DISK_FULL.test(ending))
        throw new StartFailure(`The disk is full; PostgreSQL cannot start:\n${ending}`);
      if (!PASSING.test(ending)) break;
      launched = null;
    }
    await pause(LOOK_AGAIN_MS);
  }
  throw new StartFailure(`PostgreSQL did not start in ${cluster.folder}:\n${why}`);
}

/**
 * The port of the cluster's own server, ready for work.
 *
 * @param search.trustSilence - Whether a server that takes connections and says nothing may be a suspended one.
 * @returns `wait` while it is not ready or cannot be told; null when there is no such server.
 * @throws {StartFailure} It is the cluster's server and its settings are not safe; it is stopped then.
 */
async function findRunning(
  cluster: Cluster,
  search: { readonly trustSilence: boolean },
): Promise<number | "wait" | null> {
  const lock = readLockFile(cluster.folder);
  if (lock?.port == null) return null;
  const answer = await probeServer(lock.port, DATABASE_USER);
  switch (answer) {
    case "scram":
      return (await isOwnAndReady(cluster, lock.port)) ? lock.port : null;
    case "starting":
      return "wait";
    case "silent":
      return search.trustSilence && isProcessAlive(lock.pid) ? "wait" : null;
    case "refused":
    case "foreign":
      return null;
    default:
      return answer satisfies never;
  }
}

/** Whether the server is the cluster's own. One that refuses the password, or goes away meanwhile, is not. */
async function isOwnAndReady(cluster: Cluster, port: number): Promise<boolean> {
  const client = new pg.Client({
    connectionString: toUrl(cluster, port, "postgres"),
    connectionTimeoutMillis: 5_000,
  });
  client.on("error", () => undefined);
  try {
    await client.connect();
    if (!(await isServerOf(cluster.folder, client))) return false;
    await requireSafeSettings(client);
    await makeDatabase(client);
    return true;
  } catch (error) {
    if (!(error instanceof StartFailure)) return false;
    await stop(cluster, port, UNSAFE_STOP_MS);
    throw error;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function describeServer(
  cluster: Cluster,
  { port, adopted }: { readonly port: number; readonly adopted: boolean },
): EmbeddedServer {
  return {
    url: toUrl(cluster, port, DATABASE),
    port,
    adopted,
    stop: (withinMs) => stop(cluster, port, withinMs),
  };
}

async function makeDatabase(client: pg.Client): Promise<void> {
  const found = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [DATABASE]);
  if (found.rowCount !== 0) return;
  await client.query(`CREATE DATABASE ${DATABASE}`).catch((error: { readonly code?: string }) => {
    // Another start has made it in the meantime: duplicate_database, or the same a moment earlier.
    if (error.code !== "42P04" && error.code !== "23505") throw error;
  });
}

/** The lock file is trusted with a signal only while its server answers: a number left behind may be anyone's. */
async function stop(cluster: Cluster, port: number, withinMs: number): Promise<boolean> {
  const answer = await probeServer(port, DATABASE_USER);
  if (answer === "refused" || answer === "foreign" || readLockFile(cluster.folder)?.port !== port)
    return true;
  for (const mode of ["fast", "immediate"]) {
    const seconds = String(Math.max(1, Math.floor(withinMs / 2_000)));
    const { ok } = await runBinary({
      name: "pg_ctl",
      args: ["stop", "-D", cluster.folder, "-m", mode, "-w", "-t", seconds],
      account: cluster.account,
      timeoutMs: withinMs,
    });
    if (ok) return mode === "fast";
  }
  return false;
}

function toUrl(cluster: Cluster, port: number, database: string): string {
  return `postgresql://${DATABASE_USER}:${cluster.password}@127.0.0.1:${port}/${database}`;
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
