import fs from "node:fs";
import http from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { readPostmasterPid } from "./support/crash";
import { makeFolder, removeFolder } from "./support/folders";
import { isAlive, type Program, startProgram } from "./support/programs";

let parent = "";
let root = "";
let started: Program[] = [];

beforeAll(async () => {
  parent = makeFolder("run");
  root = path.join(parent, "data");
});
afterEach(async () => {
  for (const { child } of started) child.kill("SIGTERM");
  await Promise.all(started.map(({ ended }) => ended));
  started = [];
});
afterAll(() => removeFolder(parent));

function start(env: Readonly<Record<string, string>> = {}, options = {}): Program {
  const program = startProgram("stub-run.ts", { env: { STANDPOINT_DATA: root, ...env }, options });
  started.push(program);
  return program;
}

const statusOf = async (url: string) => (await fetch(url)).status;

describe("D8: a second start on the same folder", () => {
  it("says where the first one runs and ends at once, on the same port or another", async () => {
    const first = start();
    const address = await first.ready;
    for (const PORT of [new URL(address).port, "0"]) {
      const begun = performance.now();
      const second = start({ PORT });
      const { code, at } = await second.ended;
      expect(code).toBe(1);
      expect(second.output()).toContain(`already runs from ${root}: ${address} (process ${first.child.pid})`);
      expect(at - begun).toBeLessThan(5_000);
    }
    expect(await statusOf(`${address}/health`)).toBe(200);
  });

  it("at the same moment: four first starts, one runs, three say so, and there is one database", async () => {
    const own = path.join(parent, "four");
    const programs = Array.from({ length: 4 }, () => start({ STANDPOINT_DATA: own }));
    const results = await Promise.all(
      programs.map(async (program) =>
        program.ready.then(
          () => "ready",
          () => program.output(),
        ),
      ),
    );
    expect(results.filter((result) => result === "ready")).toHaveLength(1);
    expect(results.filter((result) => result.includes("already runs"))).toHaveLength(3);
    expect(fs.readdirSync(own).filter((name) => name.startsWith("pg-new"))).toEqual([]);
  });

  it("with a port that another program has names the setting, and leaves no database running", async () => {
    const foreign = http.createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => foreign.once("listening", resolve));
    const PORT = String((foreign.address() as AddressInfo).port);
    const program = start({ PORT });
    expect((await program.ended).code).toBe(1);
    expect(program.output()).toMatch(new RegExp(`Another program uses port ${PORT} .*Set PORT`));
    expect(fs.existsSync(path.join(root, "pg/postmaster.pid"))).toBe(false);
    foreign.close();
  });
});

describe("D6: after a kill -9 of the program", () => {
  it("the database lives on and the next start takes it over", async () => {
    const first = start();
    await first.ready;
    const pid = readPostmasterPid(root);
    first.child.kill("SIGKILL");
    await first.ended;
    expect(isAlive(pid)).toBe(true);
    const second = start();
    expect(await statusOf(await second.ready)).toBe(200);
    expect(second.output()).toContain("database found running and taken over");
    expect(readPostmasterPid(root)).toBe(pid);
  });
});

describe("D11: after a kill -9 of the database", () => {
  it("the program answers 503, starts it again, and is well within ten seconds", async () => {
    const program = start();
    const address = await program.ready;
    const killed = performance.now();
    process.kill(readPostmasterPid(root), "SIGKILL");
    await expect.poll(() => statusOf(`${address}/health`), { timeout: 5_000, interval: 20 }).toBe(503);
    await expect.poll(() => statusOf(`${address}/health`), { timeout: 10_000 }).toBe(200);
    expect(performance.now() - killed).toBeLessThan(10_000);
    expect(program.output()).toContain("the database has gone away; starting it again");
  });
});

describe("with DATABASE_URL", () => {
  it("works on the named server, which it does not stop; refusals name their cause and no password", async () => {
    const first = start();
    await first.ready;
    const pid = readPostmasterPid(root);
    const [, , , port] = fs.readFileSync(path.join(root, "pg/postmaster.pid"), "utf8").split("\n");
    const password = fs.readFileSync(path.join(root, "pg-password"), "utf8");
    const url = (word: string, name: string) => `postgresql://standpoint:${word}@127.0.0.1:${port}/${name}`;
    const second = start({ DATABASE_URL: url(password, "standpoint") });
    expect(await statusOf(`${await second.ready}/health`)).toBe(200);
    expect(second.output()).toMatch(/database of DATABASE_URL found, PostgreSQL 18/);
    second.child.kill("SIGTERM");
    expect((await second.ended).code).toBe(0);
    expect(isAlive(pid)).toBe(true);
    const refusals = [
      [url("wr0ngw0rd", "standpoint"), /refuses the user or the password/],
      [url(password, "nowhere"), /no database of that name/],
      ["postgresql://u:wr0ngw0rd@127.0.0.1:1/x", /nothing listens at its address/],
    ] as const;
    for (const [DATABASE_URL, reason] of refusals) {
      const program = start({ DATABASE_URL });
      expect((await program.ended).code).toBe(1);
      expect(program.output()).toMatch(reason);
      expect(program.output()).not.toMatch(new RegExp(`wr0ngw0rd|${password}`));
    }
  });
});
