import { spawn } from "node:child_process";
import fs from "node:fs";
import net, { type AddressInfo } from "node:net";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openCluster } from "../../../../lib/cli/postgres/cluster";
import { type EmbeddedServer, startEmbeddedServer } from "../../../../lib/cli/postgres/embedded-server";
import { launchPostgres } from "../../../../lib/cli/postgres/launch-postgres";
import { probeServer } from "../../../../lib/cli/postgres/probe-server";
import { StartFailure } from "../../../../lib/cli/start-failure";
import { readPostmasterPid } from "../support/crash";
import { makeFolder, removeFolder } from "../support/folders";
import { isAlive, startProgram } from "../support/programs";

const IS_ROOT = process.getuid?.() === 0;
/** A user that is neither root nor the database's. */
const NOBODY = IS_ROOT ? { uid: 65_534, gid: 65_534 } : {};
let parent = "";
let root = "";
let server: EmbeddedServer;

beforeAll(async () => {
  parent = makeFolder("embedded");
  root = path.join(parent, "дані with spaces");
  server = await startEmbeddedServer(root);
});
afterAll(async () => {
  await (await startEmbeddedServer(root)).stop(6_000);
  removeFolder(parent);
});

async function ask(sql: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(sql);
  await client.end();
  return rows;
}

const lockFile = () => path.join(root, "pg/postmaster.pid");
const modeOf = (file: string) => (fs.statSync(file).mode & 0o777).toString(8);

/** Kills the postmaster, and makes its lock file name another process and, if given, another port. */
async function leaveStaleLock({
  pid,
  port,
}: {
  readonly pid: number;
  readonly port?: number;
}): Promise<void> {
  process.kill(readPostmasterPid(root), "SIGKILL");
  await expect.poll(() => probeServer(server.port, "standpoint")).toBe("refused");
  const lines = fs.readFileSync(lockFile(), "utf8").split("\n");
  lines[0] = String(pid);
  if (port !== undefined) lines[3] = String(port);
  fs.writeFileSync(lockFile(), lines.join("\n"));
}

async function restart(): Promise<number> {
  const begun = performance.now();
  server = await startEmbeddedServer(root);
  return performance.now() - begun;
}

describe("D2: the server that was started", () => {
  it("flushes what it acknowledges, checks its pages, and is new enough", async () => {
    const settings = await ask(
      `SELECT current_setting('fsync') AS fsync, current_setting('full_page_writes') AS pages,
              current_setting('synchronous_commit') AS commit, current_setting('data_checksums') AS checksums,
              current_setting('server_version_num')::int >= 180004 AS new`,
    );
    expect(settings).toEqual([{ fsync: "on", pages: "on", commit: "on", checksums: "on", new: true }]);
  });

  it("listens on loopback alone, on no socket file, and sorts by rules of its own", async () => {
    const settings = await ask(
      `SELECT current_setting('listen_addresses') AS listen, current_setting('unix_socket_directories') AS sockets,
              datlocprovider AS provider, datlocale AS locale FROM pg_database WHERE datname = 'standpoint'`,
    );
    expect(settings).toEqual([{ listen: "127.0.0.1", sockets: "", provider: "b", locale: "C.UTF-8" }]);
  });

  it("has a password of its own that nobody else can read, and files that nobody else can list", async () => {
    expect(modeOf(path.join(root, "pg-password"))).toBe("600");
    expect(modeOf(path.join(root, "postgres.log"))).toBe("600");
    expect(modeOf(root)).toBe(IS_ROOT ? "711" : "700");
    expect(modeOf(path.join(root, "pg"))).toBe("700");
    expect(fs.readdirSync(root).sort()).toEqual(["pg", "pg-password", "postgres.log"]);
    const wrong = new pg.Client({ connectionString: server.url.replace(/:[^:@]+@/, ":password@") });
    await expect(wrong.connect()).rejects.toMatchObject({ code: "28P01" });
  });

  it("is refused, and stopped, with a setting that could lose work", async () => {
    const own = path.join(parent, "unsafe");
    await (await startEmbeddedServer(own)).stop(6_000);
    fs.appendFileSync(path.join(own, "pg/postgresql.auto.conf"), "fsync = off\n");
    await expect(startEmbeddedServer(own)).rejects.toThrow(/fsync = off.*Set it to on/);
    expect(fs.existsSync(path.join(own, "pg/postmaster.pid"))).toBe(false);
  });
});

describe("D6: a server left behind", () => {
  it("is adopted while it runs, and a second one is refused by PostgreSQL even when its number is passed over", async () => {
    const pid = readPostmasterPid(root);
    const again = await startEmbeddedServer(root);
    expect([again.adopted, again.port, readPostmasterPid(root)]).toEqual([true, server.port, pid]);
    const second = launchPostgres(await openCluster(root), server.port + 1);
    await expect.poll(() => second.ending(), { timeout: 10_000 }).toMatch(/pre-existing shared memory block/);
    expect([readPostmasterPid(root), await ask("SELECT 1 AS one")]).toEqual([pid, [{ one: 1 }]]);
  });

  it.each([
    ["the user of the database", () => fs.statSync(path.join(root, "pg"))],
    ["another user", () => ({ uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 })],
  ])("is replaced when its number has gone to a process of %s, which is not touched", async (_, findUser) => {
    const { uid, gid } = findUser();
    const foreign = spawn("sleep", ["300"], { stdio: "ignore", ...(IS_ROOT ? { uid, gid } : {}) });
    await leaveStaleLock({ pid: foreign.pid ?? 0 });
    expect(await restart()).toBeLessThan(15_000);
    expect(server.adopted).toBe(false);
    expect([foreign.exitCode, foreign.signalCode]).toEqual([null, null]);
    foreign.kill("SIGKILL");
  });

  it("is replaced when its port has gone to a program that asks for the password, which it does not get", async () => {
    const received: Buffer[] = [];
    const asksInClear = Buffer.from([0x52, 0, 0, 0, 8, 0, 0, 0, 3]);
    const foreign = net.createServer((socket) => {
      socket.on("error", () => undefined);
      socket.on("data", (data) => {
        received.push(data);
        socket.write(asksInClear);
      });
    });
    await new Promise<void>((resolve) => foreign.listen(0, "127.0.0.1", resolve));
    await leaveStaleLock({ pid: process.pid, port: (foreign.address() as AddressInfo).port });
    expect(await restart()).toBeLessThan(15_000);
    expect(received.length).toBeGreaterThan(0);
    expect(Buffer.concat(received).toString()).not.toContain(new URL(server.url).password);
    foreign.close();
  });
});

describe("D7: a server that takes connections and does not answer", () => {
  it("is waited for, and adopted when it answers", async () => {
    const pid = readPostmasterPid(root);
    process.kill(pid, "SIGSTOP");
    const starting = startEmbeddedServer(root);
    await pause(4_000);
    process.kill(pid, "SIGCONT");
    expect((await starting).adopted).toBe(true);
    expect(readPostmasterPid(root)).toBe(pid);
  });
});

describe("D9: a first start", () => {
  it("that is killed at any moment is completed by the next", async () => {
    const own = path.join(parent, "interrupted");
    for (const afterMs of [150, 400, 700, 1_000, 1_500]) {
      const program = startProgram("start-server.ts", { args: [own] });
      await pause(afterMs);
      program.child.kill("SIGKILL");
      await program.ended;
    }
    const complete = await startEmbeddedServer(own);
    expect(await probeServer(complete.port, "standpoint")).toBe("scram");
    await complete.stop(6_000);
  });

  it("works as a user who is not root, in any language", async () => {
    const own = path.join(parent, "plain-user");
    fs.mkdirSync(own);
    if (IS_ROOT) fs.chownSync(own, 65_534, 65_534);
    const env = { LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" };
    const program = startProgram("start-server.ts", { args: [path.join(own, "data")], env, options: NOBODY });
    await program.ended;
    expect(program.output()).toContain('"adopted":false');
    expect(modeOf(path.join(own, "data"))).toBe("700");
    const pid = readPostmasterPid(path.join(own, "data"));
    process.kill(pid, "SIGINT");
    await expect.poll(() => isAlive(pid), { timeout: 10_000 }).toBe(false);
  });

  it("in a folder that cannot be written to is refused with the reason", async () => {
    const own = path.join(parent, "read-only");
    fs.mkdirSync(own, { mode: 0o555 });
    const program = startProgram("start-server.ts", { args: [path.join(own, "data")], options: NOBODY });
    await program.ended;
    expect(program.output()).toMatch(
      /StartFailure.*cannot be used: this user may not write there.*STANDPOINT_DATA/,
    );
  });

  it("where a file or something else is already is refused, and leaves it", async () => {
    const file = path.join(parent, "file");
    fs.writeFileSync(file, "mine");
    await expect(startEmbeddedServer(path.join(file, "data"))).rejects.toThrow(
      /a part of its path is a file/,
    );
    const other = path.join(parent, "other");
    fs.mkdirSync(path.join(other, "pg"), { recursive: true });
    fs.writeFileSync(path.join(other, "pg/letter"), "mine");
    await expect(startEmbeddedServer(other)).rejects.toThrow(StartFailure);
    expect(fs.readFileSync(path.join(other, "pg/letter"), "utf8")).toBe("mine");
  });
});
