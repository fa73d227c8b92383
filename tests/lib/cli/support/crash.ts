import fs from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { startEmbeddedServer } from "../../../../lib/cli/postgres/embedded-server";

const WRITERS = 8;

/** The process id in PostgreSQL's lock file. */
export function readPostmasterPid(root: string): number {
  return Number(fs.readFileSync(path.join(root, "pg/postmaster.pid"), "utf8").split("\n")[0]);
}

export type CrashCount = {
  readonly acknowledged: number;
  readonly lost: number;
  readonly doubled: number;
  /** Milliseconds from the kill to a server that answers, the longest. */
  readonly longestRestartMs: number;
};

/**
 * Writes from eight connections, kills the postmaster while they do, starts it again, and counts what was acknowledged
 * and is not there.
 *
 * @param crash.settings - Run on each connection first: a broken setting is the control.
 */
export async function crashUnderWriters(crash: {
  readonly root: string;
  readonly cycles: number;
  readonly writeMs: number;
  readonly settings: string;
}): Promise<CrashCount> {
  let server = await startEmbeddedServer(crash.root);
  await ask(server.url, "CREATE TABLE IF NOT EXISTS written (payload text NOT NULL)");
  await ask(server.url, "TRUNCATE written");
  const acknowledged: string[] = [];
  let longestRestartMs = 0;
  for (let cycle = 0; cycle < crash.cycles; cycle += 1) {
    const writers = Array.from({ length: WRITERS }, (_, writer) =>
      write(server.url, crash.settings, `${cycle}-${writer}`, acknowledged),
    );
    await pause(crash.writeMs);
    process.kill(readPostmasterPid(crash.root), "SIGKILL");
    const killed = performance.now();
    await Promise.all(writers);
    server = await startEmbeddedServer(crash.root);
    longestRestartMs = Math.max(longestRestartMs, performance.now() - killed);
  }
  const rows = await ask(server.url, "SELECT payload FROM written");
  await server.stop(6_000);
  const there = new Set(rows.map((row) => String(row.payload)));
  return {
    acknowledged: acknowledged.length,
    lost: acknowledged.filter((payload) => !there.has(payload)).length,
    doubled: rows.length - there.size,
    longestRestartMs,
  };
}

/** Writes unique payloads until the connection breaks; keeps those whose commit was acknowledged. */
async function write(url: string, settings: string, name: string, acknowledged: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.query(settings);
    for (let number = 0; ; number += 1) {
      const payload = `${name}-${number}`;
      await client.query("INSERT INTO written VALUES ($1)", [payload]);
      acknowledged.push(payload);
    }
  } catch {
    await client.end().catch(() => undefined);
  }
}

async function ask(url: string, sql: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(sql);
  await client.end();
  return rows;
}
