import fs from "node:fs";
import http from "node:http";
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { readSecret } from "../../../lib/cli/secret-file";
import { makeFolder, removeFolder } from "./support/folders";
import { type Program, startProgram } from "./support/programs";

const ORIGIN = "https://desk.example";
const SET_UP = /set up: (\S+)\/set-up\?key=(\S{43})$/m;

let parent = "";
let root = "";
let started: Program[] = [];

beforeAll(() => {
  parent = makeFolder("team");
  root = path.join(parent, "data");
});
afterEach(async () => {
  for (const { child } of started) child.kill("SIGTERM");
  await Promise.all(started.map(({ ended }) => ended));
  started = [];
});
afterAll(() => removeFolder(parent));

function start(env: Readonly<Record<string, string>>): Program {
  const team = { STANDPOINT_DATA: root, STANDPOINT_MODE: "team", STANDPOINT_ORIGIN: ORIGIN };
  const program = startProgram("stub-run.ts", { env: { ...team, ...env } });
  started.push(program);
  return program;
}

async function findKey(program: Program): Promise<readonly [string, string]> {
  await program.ready;
  await expect.poll(() => SET_UP.test(program.output()), { timeout: 20_000 }).toBe(true);
  const [, origin = "", key = ""] = SET_UP.exec(program.output()) ?? [];
  return [origin, key];
}

function statusFor(address: string, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    http
      .get(address, { headers: { host } }, (answer) => resolve(answer.resume().statusCode ?? 0))
      .on("error", reject);
  });
}

describe("team mode", () => {
  it("prints a new link to the first account at each start, with the set origin and never an address of the machine", async () => {
    const first = start({});
    const [origin, key] = await findKey(first);
    expect(origin).toBe(ORIGIN);
    expect(first.output()).toContain(`people open: ${ORIGIN}`);
    expect(await statusFor(await first.ready, "desk.example")).toBe(200);
    expect(await statusFor(await first.ready, "other.example")).toBe(421);
    first.child.kill("SIGTERM");
    await first.ended;
    const [, second] = await findKey(start({}));
    expect(second).not.toBe(key);
  });

  it("keeps the key of the sessions where nobody else can read it, and the same at every start", () => {
    const kept = readSecret(root);
    expect(kept.length).toBeGreaterThan(40);
    expect(readSecret(root)).toBe(kept);
    expect(fs.statSync(path.join(root, "secret")).mode & 0o777).toBe(0o600);
    fs.chmodSync(path.join(root, "secret"), 0o644);
    expect(() => readSecret(root)).toThrow("chmod 600");
    fs.chmodSync(path.join(root, "secret"), 0o600);
    expect(readSecret(path.join(parent, "other"))).not.toBe(kept);
  });

  it("does not start without its origin, and local mode not on a public address", async () => {
    const without = start({ STANDPOINT_ORIGIN: "" });
    expect((await without.ended).code).toBe(1);
    expect(without.output()).toContain("STANDPOINT_ORIGIN is not set");
    const open = start({ STANDPOINT_MODE: "local", HOST: "0.0.0.0" });
    expect((await open.ended).code).toBe(1);
    expect(open.output()).toContain("only this machine may connect");
  });
});
