import fs from "node:fs";
import path from "node:path";

/** What PostgreSQL's own lock file says of the server of a cluster, running or not. */
export type LockFile = {
  readonly pid: number;
  /** Null while the server has not come that far. */
  readonly port: number | null;
  /** Whether it names the server's shared memory, by which PostgreSQL tells a living server from a reused number. */
  readonly namesMemory: boolean;
};

/**
 * Reads the lock file of a cluster. It is only ever read here: PostgreSQL writes and removes it.
 *
 * @param cluster - The folder of the cluster.
 * @returns Null when there is none.
 */
export function readLockFile(cluster: string): LockFile | null {
  const file = path.join(cluster, "postmaster.pid");
  let lines: readonly string[];
  try {
    lines = fs.readFileSync(file, "utf8").split("\n");
  } catch {
    return null;
  }
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  if (!Number.isInteger(pid) || pid <= 0) return null;
  return { pid, port: port > 0 ? port : null, namesMemory: /^\s*\d+\s+\d+/.test(lines[6] ?? "") };
}

/** Whether a process with this number exists, whoever's it is. */
export function isProcessAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
