import fs from "node:fs";
import os from "node:os";
import path from "node:path";

/** A folder for one test file, which a database that runs as another user can pass through. */
export function makeFolder(name: string): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), `standpoint-${name}-`));
  fs.chmodSync(folder, 0o711);
  return folder;
}

export function removeFolder(folder: string): void {
  fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
