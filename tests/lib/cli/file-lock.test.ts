import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { withFileLock } from "../../../lib/cli/file-lock.mjs";
import { makeFolder, removeFolder } from "./support/folders";

let folder = "";
let file = "";

beforeAll(() => {
  folder = makeFolder("lock");
});
beforeEach(() => {
  file = path.join(folder, `lock-${Math.random()}`);
});
afterAll(() => removeFolder(folder));

describe("a lock between processes", () => {
  it("lets one in after the other, and is gone afterwards", async () => {
    let inside = 0;
    let most = 0;
    const work = () =>
      withFileLock(file, async () => {
        inside += 1;
        most = Math.max(most, inside);
        await pause(20);
        inside -= 1;
      });
    await Promise.all([work(), work(), work(), work()]);
    expect(most).toBe(1);
    expect(fs.existsSync(file)).toBe(false);
  });

  it("is given back when the work fails, and the failure comes through", async () => {
    await expect(withFileLock(file, () => Promise.reject(new Error("failed")))).rejects.toThrow("failed");
    expect(fs.existsSync(file)).toBe(false);
  });

  it("of a process that was killed is taken over at once", async () => {
    const holder = spawn("sleep", ["60"], { stdio: "ignore" });
    fs.writeFileSync(file, String(holder.pid));
    holder.kill("SIGKILL");
    await new Promise((resolve) => holder.once("exit", resolve));
    expect(await withFileLock(file, () => "in")).toBe("in");
  });

  it("of a living process is waited for, unless that stopped renewing it: its number has gone to another", async () => {
    fs.writeFileSync(file, String(process.ppid));
    let entered = false;
    const work = withFileLock(file, () => {
      entered = true;
    });
    await pause(600);
    expect(entered).toBe(false);
    const longAgo = new Date(Date.now() - 60_000);
    fs.utimesSync(file, longAgo, longAgo);
    await work;
    expect(entered).toBe(true);
  });
});
