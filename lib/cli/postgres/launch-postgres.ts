import { spawn } from "node:child_process";
import fs from "node:fs";
import { childEnv } from "../../env";
import { findBinary } from "./binaries";
import type { Cluster } from "./cluster";
import { readLockFile } from "./lock-file";
import { PLAIN_LOCALE } from "./run-binary";

export type Launched = {
  /** What it printed before it ended, or null while it runs. */
  readonly ending: () => string | null;
};

/**
 * Starts a postmaster on a cluster, in a session of its own, listening on loopback only and on no socket file. It
 * lives on when this process dies.
 *
 * A lock file that was left behind may name a process that has since got the same number. PostgreSQL passes over such
 * a file when it names a relative of the new postmaster, after it has made sure that the old one's shared memory is
 * not in use; so the number is handed to it as its grandparent's. A living server of the cluster is still found, by
 * that memory, and the lock file stays PostgreSQL's to remove.
 *
 * @param port - The TCP port for it, 1 to 65535.
 */
export function launchPostgres(cluster: Cluster, port: number): Launched {
  const lock = readLockFile(cluster.folder);
  const relative = lock?.namesMemory === true ? { PG_GRANDPARENT_PID: String(lock.pid) } : {};
  const log = fs.openSync(cluster.log, "a", 0o600);
  const begin = fs.fstatSync(log).size;
  const settings = [
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "timezone=UTC",
    "log_timezone=UTC",
  ];
  const child = spawn(
    findBinary("postgres"),
    ["-D", cluster.folder, "-p", String(port), ...settings.flatMap((setting) => ["-c", setting])],
    {
      cwd: "/",
      env: childEnv({ ...PLAIN_LOCALE, ...relative }),
      stdio: ["ignore", log, log],
      detached: true,
      ...cluster.account,
    },
  );
  fs.closeSync(log);
  child.unref();
  let failure: string | null = null;
  child.once("error", (error) => {
    failure = error.message;
  });
  return {
    ending: () => {
      if (failure !== null) return failure;
      return child.exitCode === null && child.signalCode === null ? null : readFrom(cluster.log, begin);
    },
  };
}

function readFrom(file: string, begin: number): string {
  return fs.readFileSync(file).subarray(begin).toString("utf8").trim().split("\n").slice(-8).join("\n");
}
