/** One program per embedded database, held by a lock that ends with the program, however it ends. */
import fs from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { isProcessAlive } from "./postgres/lock-file";
import { StartFailure } from "./start-failure";

/** Any pair of numbers, as long as it is always the same. */
const LOCK = [83_710, 1];
/** The server notices within moments that a killed program is gone; its successor waits that long. */
const PATIENCE_MS = 5_000;
const LOOK_AGAIN_MS = 100;

/** Where a program runs, for a second one to say. */
export type Running = { readonly address: string; readonly pid: number };

export type SingleStart = {
  /** Resolves when the connection that holds the lock ends, whether by `release` or because the server went away. */
  readonly ended: Promise<void>;
  readonly release: () => Promise<void>;
};

/**
 * Takes the lock of a database.
 *
 * @param where.folder - The data folder, where the running program has left its address.
 * @throws {StartFailure} Another program holds it; the message says where that runs.
 */
export async function holdSingleStart(where: {
  readonly url: string;
  readonly folder: string;
}): Promise<SingleStart> {
  const client = new pg.Client({
    connectionString: where.url,
    application_name: "standpoint-start",
    keepAlive: true,
    connectionTimeoutMillis: PATIENCE_MS,
  });
  client.on("error", () => undefined);
  const ended = new Promise<void>((resolve) => client.once("end", resolve));
  await client.connect();
  const begun = Date.now();
  while (!(await isTaken(client))) {
    const running = readRunning(where.folder);
    if ((running !== null && isProcessAlive(running.pid)) || Date.now() - begun > PATIENCE_MS) {
      await client.end();
      const place = running === null ? "it is still starting" : `${running.address} (process ${running.pid})`;
      throw new StartFailure(`Standpoint already runs from ${where.folder}: ${place}.`);
    }
    await pause(LOOK_AGAIN_MS);
  }
  return { ended, release: () => client.end().catch(() => undefined) };
}

async function isTaken(client: pg.Client): Promise<boolean> {
  const answer = await client.query<{ taken: boolean }>("SELECT pg_try_advisory_lock($1, $2) AS taken", LOCK);
  return answer.rows[0]?.taken === true;
}

/** Leaves in the data folder where this program runs. */
export function noteRunning(folder: string, running: Running): void {
  const aside = `${noteFile(folder)}.${running.pid}`;
  fs.writeFileSync(aside, JSON.stringify(running), { mode: 0o600 });
  fs.renameSync(aside, noteFile(folder));
}

export function forgetRunning(folder: string): void {
  fs.rmSync(noteFile(folder), { force: true });
}

function readRunning(folder: string): Running | null {
  try {
    return JSON.parse(fs.readFileSync(noteFile(folder), "utf8")) as Running;
  } catch {
    return null;
  }
}

const noteFile = (folder: string) => path.join(folder, "running.json");
