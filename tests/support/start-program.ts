import { type ChildProcess, spawn } from "node:child_process";
import fs from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { followProgram } from "../lib/cli/support/programs";
import { toDatabaseUrl } from "./hash-state";

const ROOT = path.resolve(import.meta.dirname, "../..");
const SET_UP = /set up: (\S+key=\S{43})\s/;
const PRINTED_MS = 30_000;
/** It stops within ten seconds by itself; after this it is not asked any more. */
const STOP_MS = 15_000;

export type OwnProgram = {
  readonly origin: string;
  readonly port: number;
  /** The folder of its data. */
  readonly data: string;
  readonly child: ChildProcess;
  /** What it has printed so far. */
  readonly output: () => string;
  /** The database of this program alone, as the tables' owner; not there with a server named in DATABASE_URL. */
  readonly databaseUrl: string;
  /** Asks it to stop and waits; returns its exit code or the signal that ended it. Its folder stays. */
  readonly stop: () => Promise<number | string | null>;
  /** Stops it and removes its folder. */
  readonly close: () => Promise<void>;
};

export type TeamProgram = OwnProgram & {
  /** The link to the first account, as the terminal shows it. */
  readonly setUpLink: string;
};

/**
 * Starts the whole program as its users do, on a folder and a port of its own: for tests that change its state, or must
 * be sure that nobody else does.
 *
 * @param env - What differs from this process's environment; with STANDPOINT_DATA the folder of an earlier one.
 */
export async function startOwnProgram(env: Readonly<Record<string, string>> = {}): Promise<OwnProgram> {
  const data = env.STANDPOINT_DATA ?? makeDataFolder();
  const child = spawn(process.execPath, [path.join(ROOT, "lib/cli/start.mjs")], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...process.env,
      DATABASE_URL: "",
      HOST: "127.0.0.1",
      PORT: "0",
      STANDPOINT_DATA: data,
      npm_lifecycle_event: "",
      ...env,
    },
  });
  const { ready, ended, output } = followProgram(child);
  const stop = async () => {
    const timer = setTimeout(() => child.kill("SIGKILL"), STOP_MS);
    child.kill("SIGTERM");
    const { code } = await ended;
    clearTimeout(timer);
    return code;
  };
  const close = async () => {
    await stop();
    fs.rmSync(path.dirname(data), { recursive: true, force: true });
  };
  try {
    const { origin, port } = new URL(await ready);
    const databaseUrl = (env.DATABASE_URL ?? "") === "" ? toDatabaseUrl(data) : (env.DATABASE_URL ?? "");
    return { origin, port: Number(port), data, child, output, databaseUrl, stop, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Starts the whole program in team mode as its users do, on a folder and a port of its own. */
export async function startTeamProgram(env: Readonly<Record<string, string>> = {}): Promise<TeamProgram> {
  const port = String(await findFreePort());
  const origin = `http://127.0.0.1:${port}`;
  const program = await startOwnProgram({
    ...{ PORT: port, STANDPOINT_MODE: "team", STANDPOINT_ORIGIN: origin },
    ...env,
  });
  try {
    return { ...program, setUpLink: await untilPrinted(program.output) };
  } catch (error) {
    await program.close();
    throw error;
  }
}

/** A data folder that does not exist yet, in a folder that a database which runs as another user can enter. */
function makeDataFolder(): string {
  const parent = fs.mkdtempSync(path.join(os.tmpdir(), "standpoint-own-"));
  fs.chmodSync(parent, 0o711);
  return path.join(parent, "data");
}

/** The link is printed just after the address. */
async function untilPrinted(output: () => string): Promise<string> {
  const until = performance.now() + PRINTED_MS;
  while (performance.now() < until) {
    const link = SET_UP.exec(output())?.[1];
    if (link !== undefined) return link;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`no link to the first account was printed:\n${output()}`);
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
