import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { StartFailure } from "./start-failure";

const FILE = "secret";
const SECRET_BYTES = 48;

/**
 * The key that signs this installation's session cookies: made at the first start and kept in the data folder, where
 * only the user that the program runs as can read it.
 *
 * @param folder - The data folder, absolute; it is made when it is not there.
 * @throws {StartFailure} The file cannot be read or written, or others can read it.
 */
export function readSecret(folder: string): string {
  const file = path.join(folder, FILE);
  try {
    fs.mkdirSync(folder, { recursive: true });
    writeOnce(file);
    const others = process.platform === "win32" ? 0 : fs.statSync(file).mode & 0o077;
    if (others !== 0)
      throw new StartFailure(`Others can read ${file}. Take that right away: chmod 600 ${file}`);
    return fs.readFileSync(file, "utf8").trim();
  } catch (error) {
    if (error instanceof StartFailure) throw error;
    throw new StartFailure(`The key of the sessions, ${file}, cannot be kept: ${(error as Error).message}`);
  }
}

/** Whole or not at all, and never over one that is there: another start may be making it at the same moment. */
function writeOnce(file: string): void {
  if (fs.existsSync(file)) return;
  const draft = `${file}.${process.pid}`;
  fs.writeFileSync(draft, `${randomBytes(SECRET_BYTES).toString("base64url")}\n`, { mode: 0o600 });
  try {
    fs.linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    fs.rmSync(draft, { force: true });
  }
}
