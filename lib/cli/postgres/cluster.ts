/** The folder of the embedded database: what is in it, and how it is first made. */
import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { StartFailure } from "../start-failure";
import { type Account, findAccount, requireReachable } from "./account";
import { completeBinaries, findBinary } from "./binaries";
import { runBinary } from "./run-binary";

export type Cluster = {
  /** The folder that PostgreSQL calls its data directory. */
  readonly folder: string;
  /** What PostgreSQL prints; only this user reads it. */
  readonly log: string;
  readonly password: string;
  readonly account: Account | null;
};

export const DATABASE_USER = "standpoint";
const INITDB_TIMEOUT_MS = 120_000;
/** What the log may grow to before it is put aside, in bytes. */
const LOG_LIMIT = 10_000_000;

/**
 * Makes the cluster in a data folder unless it is there. It is made aside and then renamed, so that an interrupted or
 * doubled first start leaves either nothing or a whole one; a cluster is never deleted.
 *
 * @param root - The data folder, absolute; made unless it exists.
 * @throws {StartFailure} The folder cannot be used; the message says why.
 */
export async function openCluster(root: string): Promise<Cluster> {
  completeBinaries();
  const folder = path.join(root, "pg");
  const account = findAccount(folder);
  makeRoot(root, account);
  if (account !== null) for (const file of [folder, findBinary("postgres")]) requireReachable(file, account);
  const cluster: Cluster = {
    folder,
    log: path.join(root, "postgres.log"),
    password: keepPassword(root),
    account,
  };
  if (!fs.existsSync(folder)) await makeCluster(root, cluster);
  if (!fs.existsSync(path.join(folder, "PG_VERSION"))) {
    throw new StartFailure(
      `${folder} is not a database of PostgreSQL. Set STANDPOINT_DATA to another folder.`,
    );
  }
  rotateLog(cluster.log);
  return cluster;
}

/** The lent account passes through the folder, but sees nothing of what is in it. */
function makeRoot(root: string, account: Account | null): void {
  try {
    fs.mkdirSync(path.dirname(root), { recursive: true });
    fs.mkdirSync(root, { recursive: true, mode: account === null ? 0o700 : 0o711 });
    fs.accessSync(root, fs.constants.R_OK | fs.constants.W_OK | fs.constants.X_OK);
    // Root may do what the rights forbid, but not what the file system does.
    fs.rmSync(fs.mkdtempSync(path.join(root, "try-")), { recursive: true });
  } catch (error) {
    throw toFailure(root, error);
  }
}

function keepPassword(root: string): string {
  const file = path.join(root, "pg-password");
  const aside = `${file}.${process.pid}`;
  if (!fs.existsSync(file)) {
    // Whole from the first moment that another start can see it; of two, the first stays.
    fs.writeFileSync(aside, crypto.randomBytes(24).toString("base64url"), { mode: 0o600 });
    try {
      fs.linkSync(aside, file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw toFailure(root, error);
    } finally {
      fs.rmSync(aside);
    }
  }
  return fs.readFileSync(file, "utf8").trim();
}

async function makeCluster(root: string, { folder, password, account }: Cluster): Promise<void> {
  const aside = fs.mkdtempSync(path.join(root, "pg-new-"));
  const passwordFile = `${aside}.password`;
  fs.writeFileSync(passwordFile, password, { mode: 0o600 });
  if (account !== null)
    for (const file of [aside, passwordFile]) fs.chownSync(file, account.uid, account.gid);
  const made = await runBinary({
    name: "initdb",
    args: [
      ...["-D", aside, "-U", DATABASE_USER, "-A", "scram-sha-256", `--pwfile=${passwordFile}`, "-E", "UTF8"],
      // Sorting and case rules of PostgreSQL's own: the same on every machine and after every update of it.
      ...["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"],
      ...["--data-checksums", "--no-instructions"],
    ],
    account,
    timeoutMs: INITDB_TIMEOUT_MS,
  });
  fs.rmSync(passwordFile, { force: true });
  if (!made.ok) {
    fs.rmSync(aside, { recursive: true, force: true });
    throw new StartFailure(`PostgreSQL could not make its database in ${root}:\n${made.output.trim()}`);
  }
  try {
    fs.renameSync(aside, folder);
  } catch (error) {
    fs.rmSync(aside, { recursive: true, force: true });
    if (!fs.existsSync(path.join(folder, "PG_VERSION"))) throw toFailure(root, error);
  }
}

function rotateLog(log: string): void {
  const size = fs.statSync(log, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LOG_LIMIT) fs.renameSync(log, `${log}.old`);
}

function toFailure(root: string, error: unknown): StartFailure {
  const { code, message } = error as NodeJS.ErrnoException;
  const why: Record<string, string> = {
    EACCES: "this user may not write there",
    EPERM: "this user may not write there",
    EROFS: "it is on a file system that cannot be written to",
    ENOSPC: "the disk is full",
    ENOTDIR: "a part of its path is a file",
    EEXIST: "a part of its path is a file",
  };
  return new StartFailure(
    `The data folder ${root} cannot be used: ${why[code ?? ""] ?? message}. Free it, or set STANDPOINT_DATA to another.`,
  );
}
