import fs from "node:fs";
import path from "node:path";
import pg from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { migrate } from "../../../lib/cli/migrate";
import { type EmbeddedServer, startEmbeddedServer } from "../../../lib/cli/postgres/embedded-server";
import { StartFailure } from "../../../lib/cli/start-failure";
import { makeFolder, removeFolder } from "./support/folders";

const PROJECT = path.resolve(import.meta.dirname, "../../../prisma/migrations");
let root = "";
let server: EmbeddedServer;
let admin: pg.Client;
let url = "";
let folder = "";
let count = 0;

beforeAll(async () => {
  root = makeFolder("migrate");
  server = await startEmbeddedServer(path.join(root, "data"));
  admin = new pg.Client({ connectionString: server.url });
  await admin.connect();
});
afterAll(async () => {
  await admin.end();
  await server.stop(6_000);
  removeFolder(root);
});
beforeEach(async () => {
  count += 1;
  await admin.query(`CREATE DATABASE migrate_${count}`);
  url = server.url.replace(/\/standpoint$/, `/migrate_${count}`);
  folder = path.join(root, `migrations-${count}`);
  fs.mkdirSync(folder);
});
afterEach(() => admin.query(`DROP DATABASE migrate_${count} WITH (FORCE)`));

function writeMigration(name: string, sql: string): void {
  fs.mkdirSync(path.join(folder, name), { recursive: true });
  fs.writeFileSync(path.join(folder, name, "migration.sql"), sql);
}

async function ask<Row extends pg.QueryResultRow>(sql: string): Promise<readonly Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<Row>(sql);
  await client.end();
  return rows;
}

const listTables = async () =>
  (
    await ask<{ tablename: string }>("SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1")
  ).map((row) => row.tablename);

async function refusal(): Promise<string> {
  const failure = await migrate(url, folder).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(StartFailure);
  return (failure as StartFailure).message;
}

describe("migrations", () => {
  it("of the project are applied once, in order, and recorded as Prisma records them", async () => {
    const names = fs.readdirSync(PROJECT).filter((name) => /^\d{14}_/.test(name));
    expect(await migrate(url)).toEqual(names.sort());
    expect(await migrate(url)).toEqual([]);
    const rows = await ask(
      "SELECT migration_name, finished_at IS NOT NULL AS finished, applied_steps_count FROM _prisma_migrations",
    );
    expect(rows).toEqual(
      names.map((name) => ({ migration_name: name, finished: true, applied_steps_count: 1 })),
    );
    expect(await listTables()).toContain("statement");
  });

  it("may hold function bodies and semicolons in texts", async () => {
    writeMigration(
      "1_body",
      "CREATE FUNCTION two() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN 1 + 1; END $$; SELECT 'a;b'; -- c;d",
    );
    await migrate(url, folder);
    expect(await ask("SELECT two()")).toEqual([{ two: 2 }]);
  });

  it("are applied once when eight programs start at once", async () => {
    writeMigration("1_first", "CREATE TABLE one (id int); SELECT pg_sleep(0.3)");
    writeMigration("2_second", "CREATE TABLE two (id int)");
    const done = await Promise.all(Array.from({ length: 8 }, () => migrate(url, folder)));
    expect(done.flat().sort()).toEqual(["1_first", "2_second"]);
    expect(await listTables()).toEqual(["_prisma_migrations", "one", "two"]);
  });

  it("that fail leave nothing, keep those before them, and can be tried again", async () => {
    writeMigration("1_first", "CREATE TABLE one (id int)");
    writeMigration("2_second", "CREATE TABLE two (id int); INSERT INTO nowhere VALUES (1)");
    expect(await refusal()).toMatch(/2_second failed and changed nothing: .*nowhere/);
    expect(await listTables()).toEqual(["_prisma_migrations", "one"]);
    writeMigration("2_second", "CREATE TABLE two (id int)");
    expect(await migrate(url, folder)).toEqual(["2_second"]);
  });

  it("that were edited after they were applied are refused", async () => {
    writeMigration("1_first", "CREATE TABLE one (id int)");
    await migrate(url, folder);
    writeMigration("1_first", "CREATE TABLE one (id bigint)");
    expect(await refusal()).toMatch(/1_first was edited/);
  });

  it("that the program does not know are refused: the database is newer", async () => {
    writeMigration("1_first", "CREATE TABLE one (id int)");
    await migrate(url, folder);
    fs.renameSync(path.join(folder, "1_first"), path.join(folder, "0_other"));
    expect(await refusal()).toMatch(/newer than this program: it has migration 1_first/);
    expect(await listTables()).toEqual(["_prisma_migrations", "one"]);
  });

  it("that another tool left unfinished are refused", async () => {
    await migrate(url, folder);
    await ask("INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ('1', 'x', '1_first')");
    expect(await refusal()).toMatch(/1_first was left unfinished/);
  });
});
