/**
 * Vitest's global set-up of the project `db`: a real PostgreSQL with two databases to copy from, one with the
 * migrations applied and one that holds the shipped case besides. TEST_DATABASE_URL names another server to use
 * instead; its user must be allowed to create databases.
 */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { migrate } from "../../lib/cli/migrate";
import { startEmbeddedServer } from "../../lib/cli/postgres/embedded-server";
import { closeDatabase } from "../../lib/data/database";
import { importDataset } from "../../lib/service/import-dataset";
import { readShippedCase } from "./shipped-case";

export type TestServer = {
  /** Address of the server's maintenance database. */
  readonly url: string;
  /** Databases to copy: the schema alone, and the schema with the shipped case. */
  readonly templates: { readonly empty: string; readonly case: string };
};

declare module "vitest" {
  export interface ProvidedContext {
    readonly testServer: TestServer;
  }
}

const STOP_MS = 20_000;

export default async function startDatabaseServer(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_URL;
  const own = given === undefined ? await startOwnServer() : null;
  const url = given ?? own?.url ?? "";
  const templates = { empty: `standpoint_${process.pid}_empty`, case: `standpoint_${process.pid}_case` };
  const teardown = async () => {
    if (own === null)
      for (const name of Object.values(templates)) await query(url, `DROP DATABASE IF EXISTS ${name}`);
    await own?.stop();
  };
  try {
    await query(url, `CREATE DATABASE ${templates.empty}`);
    await migrate(withDatabase(url, templates.empty));
    await query(url, `CREATE DATABASE ${templates.case} TEMPLATE ${templates.empty}`);
    await loadCase(withDatabase(url, templates.case));
  } catch (error) {
    await teardown();
    throw error;
  }
  project.provide("testServer", { url, templates });
  return teardown;
}

/** The program's own embedded server, on a folder that is removed with it. */
async function startOwnServer(): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), "standpoint-db-"));
  // PostgreSQL does not run as root; whom it runs as must be able to enter the folder.
  fs.chmodSync(root, 0o711);
  const server = await startEmbeddedServer(path.join(root, "data"));
  return {
    url: server.url,
    stop: async () => {
      const stopped = await server.stop(STOP_MS);
      fs.rmSync(root, { recursive: true, force: true });
      if (!stopped) throw new Error(`PostgreSQL did not stop within ${STOP_MS} ms`);
    },
  };
}

async function loadCase(url: string): Promise<void> {
  const before = process.env.DATABASE_URL;
  process.env.DATABASE_URL = url;
  try {
    const result = await importDataset({ actor: "import", texts: readShippedCase() });
    if (!result.ok)
      throw new Error(
        `the shipped case has ${result.issues.length} faults: ${JSON.stringify(result.issues[0])}`,
      );
    await query(url, "VACUUM ANALYZE");
  } finally {
    await closeDatabase();
    if (before === undefined) delete process.env.DATABASE_URL;
    else process.env.DATABASE_URL = before;
  }
}

async function query(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

function withDatabase(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}
