import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { readPostmasterPid } from "./support/crash";
import { makeFolder, removeFolder } from "./support/folders";
import { followProgram, isAlive, type Program, startProgram } from "./support/programs";

/** D10: the whole end, in milliseconds. */
const END_MS = 10_000;
let parent = "";
let root = "";
let started: Program[] = [];

beforeAll(async () => {
  parent = makeFolder("stop");
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
const databaseLog = () => fs.readFileSync(path.join(root, "postgres.log"), "utf8").trimEnd();

describe("D10: asked to stop", () => {
  it.each([
    ["SIGINT to the group, as Ctrl-C sends it", (pid: number) => process.kill(-pid, "SIGINT")],
    ["SIGINT to the group twice", (pid: number) => [1, 2].map(() => process.kill(-pid, "SIGINT"))],
    ["SIGTERM", (pid: number) => process.kill(pid, "SIGTERM")],
    ["SIGHUP", (pid: number) => process.kill(pid, "SIGHUP")],
  ])("by %s, it finishes what is under way and then stops the database in order", async (_, send) => {
    const program = start({}, { detached: true });
    const address = await program.ready;
    const postmaster = readPostmasterPid(root);
    const underWay = Array.from({ length: 8 }, () => statusOf(`${address}/slow`));
    await new Promise((resolve) => setTimeout(resolve, 300));
    const asked = performance.now();
    send(program.child.pid ?? 0);
    expect(await Promise.all(underWay)).toEqual(Array(8).fill(200));
    const { code, at } = await program.ended;
    expect(code).toBe(0);
    expect(at - asked).toBeLessThan(END_MS);
    // The process may wait a moment longer for the system to clear its number away.
    await expect.poll(() => isAlive(postmaster), { timeout: 5_000 }).toBe(false);
    expect(databaseLog().split("\n").at(-1)).toMatch(/database system is shut down$/);
    expect(databaseLog().split("\n").slice(-12).join("\n")).not.toMatch(
      /terminating connection due to administrator/,
    );
    expect(fs.existsSync(path.join(root, "running.json"))).toBe(false);
  });

  it("when the database died just before, it ends in time all the same", async () => {
    const program = start();
    await program.ready;
    process.kill(readPostmasterPid(root), "SIGKILL");
    const asked = performance.now();
    program.child.kill("SIGTERM");
    expect((await program.ended).at - asked).toBeLessThan(END_MS);
    await expect.poll(() => fs.existsSync(path.join(root, "running.json"))).toBe(false);
  });

  it("by the end of the npm that started it, which passes nothing on", async () => {
    const script = path.join(import.meta.dirname, "support/stub-run.ts");
    const shell = spawn("sh", ["-c", '"$0" --import tsx "$1" & wait', process.execPath, script], {
      env: {
        ...process.env,
        STANDPOINT_DATA: root,
        PORT: "0",
        HOST: "",
        DATABASE_URL: "",
        npm_lifecycle_event: "start",
      },
    });
    const program = followProgram(shell);
    await program.ready;
    const postmaster = readPostmasterPid(root);
    shell.kill("SIGKILL");
    await expect.poll(() => isAlive(postmaster), { timeout: END_MS }).toBe(false);
    expect(databaseLog().split("\n").at(-1)).toMatch(/database system is shut down$/);
  });

  it("in the middle of its first start, it leaves nothing running", async () => {
    const own = path.join(parent, "early");
    const program = start({ STANDPOINT_DATA: own });
    await expect.poll(() => program.output(), { timeout: 20_000, interval: 5 }).toContain("database started");
    program.child.kill("SIGTERM");
    await program.ended;
    expect(fs.existsSync(path.join(own, "pg/postmaster.pid"))).toBe(false);
    expect(await statusOf(await start({ STANDPOINT_DATA: own }).ready)).toBe(200);
  });
});
