import fs from "node:fs";
import path from "node:path";
import { StartFailure } from "../start-failure";

/** The user and group that PostgreSQL runs as. */
export type Account = { readonly uid: number; readonly gid: number };

const PREFERRED = ["postgres", "nobody"];

/**
 * Finds whom PostgreSQL runs as. It refuses to run as root, so root lends it an account: that of the cluster's owner,
 * or one that every system has.
 *
 * @param cluster - The folder of the cluster, which need not exist.
 * @returns The account, or null: as the present user.
 * @throws {StartFailure} Root runs this and the system has no such account.
 */
export function findAccount(cluster: string): Account | null {
  if (process.getuid?.() !== 0) return null;
  const owner = fs.existsSync(cluster) ? fs.statSync(cluster) : null;
  if (owner !== null && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const users = fs.readFileSync("/etc/passwd", "utf8").split("\n");
  for (const name of PREFERRED) {
    const [, , uid, gid] = users.find((line) => line.startsWith(`${name}:`))?.split(":") ?? [];
    if (uid !== undefined && gid !== undefined) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new StartFailure(
    "PostgreSQL does not run as root, and this system has neither a user postgres nor a user nobody to run it as. " +
      "Start Standpoint as another user, or name a PostgreSQL server in DATABASE_URL.",
  );
}

/**
 * Makes sure that the lent account can reach a file: every folder above it must let it through.
 *
 * @throws {StartFailure} A folder does not; the message names it.
 */
export function requireReachable(file: string, account: Account): void {
  for (let folder = path.dirname(path.resolve(file)); ; folder = path.dirname(folder)) {
    const { mode, uid, gid } = fs.statSync(folder);
    const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) {
      throw new StartFailure(
        `PostgreSQL does not run as root, and the user it runs as here (number ${account.uid}) cannot enter ${folder}. ` +
          `Allow it (chmod o+x), move the project or STANDPOINT_DATA elsewhere, or start Standpoint as another user.`,
      );
    }
    if (folder === path.dirname(folder)) return;
  }
}
