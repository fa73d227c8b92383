/**
 * `npm run db:diff`: what a new migration must do. Applies the migrations to an empty database of a server of its own
 * and prints the SQL from there to `prisma/schema.prisma`; ends with 2 when there is any.
 */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { generateClient, install } from "./prepare.mjs";

const STOP_MS = 20_000;

await install();
await generateClient();
const { register } = await import("tsx/esm/api");
register();
const { startEmbeddedServer } = await import("./postgres/embedded-server.ts");
const { migrate } = await import("./migrate.ts");
const { diffSchema } = await import("./schema-engine.mjs");

const root = fs.mkdtempSync(path.join(os.tmpdir(), "standpoint-diff-"));
// PostgreSQL does not run as root; whom it runs as must be able to enter the folder.
fs.chmodSync(root, 0o711);
try {
  const server = await startEmbeddedServer(path.join(root, "data"));
  try {
    await migrate(server.url);
    const { same, sql } = await diffSchema(server.url);
    console.log(same ? "the schema and the migrations agree" : sql);
    process.exitCode = same ? 0 : 2;
  } finally {
    await server.stop(STOP_MS);
  }
} finally {
  fs.rmSync(root, { recursive: true, force: true });
}
