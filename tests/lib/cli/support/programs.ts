import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import path from "node:path";

const ROOT = path.resolve(import.meta.dirname, "../../../..");
const READY = /ready: (http:\/\/\S+)/;

export type Program = {
  readonly child: ChildProcess;
  readonly output: () => string;
  /** The printed address. Rejects when the program ends before. */
  readonly ready: Promise<string>;
  /** The exit code, or the signal that ended it, and when in `performance.now()` milliseconds. */
  readonly ended: Promise<{ readonly code: number | string | null; readonly at: number }>;
};

/**
 * Starts one of the programs beside this file, in TypeScript.
 *
 * @param env - What differs from this process's environment; npm's mark is left out, so that no parent is watched.
 */
export function startProgram(
  file: "stub-run.ts" | "start-server.ts",
  {
    args = [],
    env = {},
    options = {},
  }: {
    readonly args?: readonly string[];
    readonly env?: Readonly<Record<string, string>>;
    readonly options?: SpawnOptions;
  } = {},
): Program {
  const script = path.join(import.meta.dirname, file);
  const child = spawn(process.execPath, ["--import", "tsx", script, ...args], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...process.env,
      DATABASE_URL: "",
      HOST: "",

      npm_lifecycle_event: "",
      PORT: "0",
      ...env,
    },
    ...options,
  });
  return followProgram(child);
}

export function followProgram(child: ChildProcess): Program {
  let output = "";
  const ended = new Promise<{ code: number | string | null; at: number }>((resolve) =>
    child.once("close", (code, signal) => resolve({ code: signal ?? code, at: performance.now() })),
  );
  const ready = new Promise<string>((resolve, reject) => {
    const read = (data: Buffer) => {
      output += data.toString();
      const address = READY.exec(output)?.[1];
      if (address !== undefined) resolve(address);
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    ended.then(({ code }) => reject(new Error(`ended with ${code} before it was ready:\n${output}`)));
  });
  ready.catch(() => undefined);
  return { child, output: () => output, ready, ended };
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
