/**
 * D11 with a server that is not the program's own: it is restarted, and it falls silent, while a team writes. The short
 * form runs with all tests, the whole with STANDPOINT_CHECK=full.
 */
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "@playwright/test";
import pg from "pg";
import { hashSecret, newSecret } from "../../lib/auth/secrets";
import { type EmbeddedServer, startEmbeddedServer } from "../../lib/cli/postgres/embedded-server";
import { readPostmasterPid } from "../lib/cli/support/crash";
import { isFullCheck, sizeOf } from "../support/check-size";
import { readShippedRows } from "../support/shipped-case";
import { startTeamProgram, type TeamProgram } from "../support/start-program";
import { countSaves, INSIDES, isFault, startWriters, type Writers } from "../support/statement-writers";

const { negotiation, statements } = readShippedRows();
const WRITERS = 8;
const RESTARTS = sizeOf({ full: 20, short: 2 });
const SILENCE_MS = sizeOf({ full: 60_000, short: 15_000 });
const STOP_MS = 10_000;
const SAID_MS = 5_000;
const BACK_MS = 10_000;
/** Nobody waits longer for an answer, whatever it says. */
const LONGEST_MS = 30_000;

let folder = "";
let server: EmbeddedServer;
let program: TeamProgram;
let tokens: readonly string[] = [];

test.describe.configure({ mode: "serial", timeout: sizeOf({ full: 1_800_000, short: 300_000 }) });

test.beforeAll(async () => {
  test.setTimeout(300_000);
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "standpoint-away-"));
  fs.chmodSync(folder, 0o711);
  server = await startEmbeddedServer(path.join(folder, "data"));
  program = await startTeamProgram({ DATABASE_URL: server.url });
  tokens = await makeTokens(server.url);
});

test.afterAll(async () => {
  await program?.close();
  await server?.stop(STOP_MS);
  fs.rmSync(folder, { recursive: true, force: true });
});

test("restarts of the server lose no acknowledged save, and whoever meets one is told to try again", async () => {
  const writers = write("restart");
  try {
    for (let restart = 0; restart < RESTARTS; restart += 1) {
      await untilMore(writers, 3 * WRITERS);
      expect(await server.stop(STOP_MS)).toBe(true);
      await expectHealth(503, SAID_MS);
      await expectPageWithoutInsides();
      server = await startEmbeddedServer(path.join(folder, "data"), server.port);
      await expectHealth(200, BACK_MS);
    }
    await untilMore(writers, WRITERS);
  } finally {
    await writers.stop();
  }
  expect(writers.refused.length).toBeGreaterThan(0);
  await expectKept(writers);
});

// Nothing but waiting: at full size alone.
if (isFullCheck)
  test("a server that falls silent keeps nobody waiting, and is used again when it speaks", async () => {
    const writers = write("silence");
    try {
      await untilMore(writers, WRITERS);
      const awake = suspend(path.join(folder, "data"));
      try {
        const begun = performance.now();
        await expectHealth(503, SAID_MS);
        await expectPageWithoutInsides();
        await pause(Math.max(0, SILENCE_MS - (performance.now() - begun)));
      } finally {
        awake();
      }
      await expectHealth(200, BACK_MS);
      const back = performance.now();
      await untilMore(writers, WRITERS);
      expect(performance.now() - back, "until writing goes on").toBeLessThan(LONGEST_MS);
    } finally {
      await writers.stop();
    }
    await expectKept(writers);
  });

const write = (name: string) =>
  startWriters({
    name,
    origin: () => program.origin,
    negotiation: negotiation.id,
    statements: statements.slice(0, WRITERS).map(({ id }) => id),
    headers: (writer) => ({ authorization: `Bearer ${tokens[writer]}` }),
  });

async function untilMore(writers: Writers, saves: number): Promise<void> {
  const wanted = writers.acknowledged.length + saves;
  const isOver = () => writers.acknowledged.length >= wanted || writers.refused.some(isFault);
  await expect.poll(isOver, { timeout: 120_000 }).toBe(true);
  expectTold(writers);
}

/** Asked again and again, with none that waits longer than it is asked for. */
async function expectHealth(status: number, withinMs: number): Promise<void> {
  const ask = async () => (await fetch(`${program.origin}/api/v1/health`)).status;
  await expect.poll(ask, { timeout: withinMs, intervals: [100] }).toBe(status);
}

async function expectPageWithoutInsides(): Promise<void> {
  const headers = { authorization: `Bearer ${tokens[0]}` };
  const begun = performance.now();
  const page = await fetch(`${program.origin}/negotiations/${negotiation.id}`, {
    headers,
    signal: AbortSignal.timeout(LONGEST_MS),
  });
  expect(page.status).toBe(503);
  expect(await page.text()).not.toMatch(INSIDES);
  expect(performance.now() - begun).toBeLessThan(LONGEST_MS);
}

async function expectKept(writers: Writers): Promise<void> {
  expect(await countSaves(server.url, writers.acknowledged)).toEqual({ lost: [], doubled: [], halves: [] });
  expectTold(writers);
  expect(writers.longestMs()).toBeLessThan(LONGEST_MS);
}

/** Whoever was refused was told to try again, and nothing else. */
const expectTold = ({ refused }: Writers) =>
  expect(refused.filter(isFault).slice(0, 3), program.output().slice(-6_000)).toEqual([]);

/** Stops the server and all that belongs to it in their tracks, as a network does that lets nothing through. */
function suspend(data: string): () => void {
  const postmaster = readPostmasterPid(data);
  const children = execFileSync("pgrep", ["-P", String(postmaster)], { encoding: "utf8" });
  const processes = [postmaster, ...children.trim().split("\n").map(Number)];
  const signal = (name: NodeJS.Signals) => {
    for (const id of processes) {
      try {
        process.kill(id, name);
      } catch {
        // It has ended in the meantime.
      }
    }
  };
  signal("SIGSTOP");
  return () => signal("SIGCONT");
}

/** An account that may write, with a token, for each writer. */
async function makeTokens(url: string): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const made = Array.from({ length: WRITERS }, (_, writer) => ({
    id: `writer-${writer}`,
    token: `standpoint_${newSecret()}`,
  }));
  for (const { id, token } of made) {
    await client.query(
      "INSERT INTO person (id, name, email, role) VALUES ($1, $1, $1 || '@desk.example', 'administrator')",
      [id],
    );
    await client.query(
      `INSERT INTO api_token (id, person_id, name, secret_hash, scope, expires_at)
       VALUES ($1, $1, 'load', $2, 'write', now() + interval '1 day')`,
      [id, hashSecret(token)],
    );
  }
  await client.end();
  return made.map(({ token }) => token);
}
