import { spawn } from "node:child_process";
import { childEnv } from "../../env";
import type { Account } from "./account";
import { findBinary } from "./binaries";

/** PostgreSQL's messages are read here, and its locale must not depend on the machine. */
export const PLAIN_LOCALE = { LC_ALL: "C", LC_MESSAGES: "C", LANG: "C", TZ: "UTC" } as const;

/**
 * Runs one of PostgreSQL's short programs to its end.
 *
 * @param run.timeoutMs - It is ended after this time, in milliseconds.
 * @returns Whether it succeeded, and what it printed.
 */
export function runBinary(run: {
  readonly name: "initdb" | "pg_ctl";
  readonly args: readonly string[];
  readonly account: Account | null;
  readonly timeoutMs: number;
}): Promise<{ readonly ok: boolean; readonly output: string }> {
  return new Promise((resolve) => {
    const child = spawn(findBinary(run.name), run.args, {
      // The lent account need not be able to enter the present folder.
      cwd: "/",
      env: childEnv(PLAIN_LOCALE),
      stdio: ["ignore", "pipe", "pipe"],
      timeout: run.timeoutMs,
      killSignal: "SIGKILL",
      // In a session of its own: Ctrl-C in the terminal is for the program, which stops PostgreSQL last.
      detached: true,
      ...run.account,
    });
    let output = "";
    const keep = (text: Buffer) => {
      output += text.toString();
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.once("error", (error) => resolve({ ok: false, output: error.message }));
    child.once("close", (code) => resolve({ ok: code === 0, output }));
  });
}
