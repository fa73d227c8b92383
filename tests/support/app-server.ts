/**
 * Playwright's global set-up: the program as its users start it, on a folder and a port of its own, and its stop.
 *
 * With STANDPOINT_URL set, the tests run against the server at that address instead (for work on a screen, with
 * `npm run dev` on); nothing is started then.
 */
import { type ChildProcess, spawn } from "node:child_process";
import fs from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { unpackBrowser } from "./browser";

const ROOT = path.resolve(import.meta.dirname, "../..");
/** A first start builds the pages; with the build there it takes seconds. */
const READY_MS = 300_000;
const STOP_MS = 15_000;

export default async function startApp(): Promise<() => Promise<void>> {
  unpackBrowser();
  if (process.env.STANDPOINT_URL !== undefined) return async () => undefined;
  const data = fs.mkdtempSync(path.join(os.tmpdir(), "standpoint-e2e-"));
  // A database that runs as another user than root must be able to enter the folder.
  fs.chmodSync(data, 0o711);
  const port = await findFreePort();
  const log: string[] = [];
  const child = spawn(process.execPath, [path.join(ROOT, "lib/cli/start.mjs")], {
    cwd: ROOT,
    env: {
      ...process.env,
      DATABASE_URL: "",
      STANDPOINT_DATA: path.join(data, "data"),
      HOST: "127.0.0.1",
      PORT: String(port),
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  try {
    process.env.STANDPOINT_URL = await untilReady(child, log);
  } catch (error) {
    await stop(child);
    fs.rmSync(data, { recursive: true, force: true });
    throw error;
  }
  return async () => {
    const code = await stop(child);
    delete process.env.STANDPOINT_URL;
    fs.rmSync(data, { recursive: true, force: true });
    if (code !== 0)
      throw new Error(`the program ended with ${code} when it was asked to stop:\n${log.join("")}`);
  };
}

function untilReady(child: ChildProcess, log: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = (what: string) => {
      clearTimeout(timer);
      reject(new Error(`${what}:\n${log.join("")}`));
    };
    const timer = setTimeout(() => fail(`the program was not ready after ${READY_MS} ms`), READY_MS);
    const read = (chunk: Buffer) => {
      log.push(chunk.toString());
      const ready = /ready: (http:\/\/\S+)/.exec(log.join(""));
      if (ready?.[1] === undefined) return;
      clearTimeout(timer);
      resolve(ready[1].replace(/\/$/, ""));
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.once("exit", (code, signal) =>
      fail(`the program ended with ${signal ?? code} before it was ready`),
    );
  });
}

/** Asks for an orderly stop; after a while it is not asked any more. */
function stop(child: ChildProcess): Promise<number | string | null> {
  if (child.exitCode !== null || child.signalCode !== null)
    return Promise.resolve(child.signalCode ?? child.exitCode);
  return new Promise((resolve) => {
    const timer = setTimeout(() => child.kill("SIGKILL"), STOP_MS);
    child.once("exit", (code, signal) => {
      clearTimeout(timer);
      resolve(signal ?? code);
    });
    child.kill("SIGTERM");
  });
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === "object" && address !== null
          ? resolve(address.port)
          : reject(new Error("no free port")),
      );
    });
  });
}
