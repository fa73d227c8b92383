/**
 * Applies the migrations in `prisma/migrations` with plain `pg`: Prisma's own engine would have to be downloaded. The
 * table is the one that Prisma Migrate keeps, so that its tools recognise what was applied.
 */
import { createHash, randomUUID } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import pg from "pg";
import { StartFailure } from "./start-failure";

const FOLDER = path.resolve(import.meta.dirname, "../../prisma/migrations");
/** The key under which Prisma Migrate itself locks a database. */
const PRISMA_LOCK = 72_707_369;
const TABLE = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL, logs TEXT, rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0)`;

type Migration = { readonly name: string; readonly sql: string; readonly checksum: string };
type Applied = {
  readonly migration_name: string;
  readonly checksum: string;
  readonly finished_at: Date | null;
};

/**
 * Brings a database up to date, each migration in a transaction of its own. Any number of programs may do so at once:
 * they take turns.
 *
 * @param url - The database's address.
 * @param folder - The migrations; the project's own unless given.
 * @returns The names of those that were applied now, in order.
 * @throws {StartFailure} The database and the folder do not belong together, or a migration failed and left nothing.
 */
export async function migrate(url: string, folder: string = FOLDER): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: url, application_name: "standpoint-migrate" });
  client.on("error", () => undefined);
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock($1)", [PRISMA_LOCK]);
    await client.query(TABLE);
    const pending = listPending(readMigrations(folder), await readApplied(client));
    for (const migration of pending) await apply(client, migration);
    return pending.map(({ name }) => name);
  } finally {
    await client.end();
  }
}

function readMigrations(folder: string): readonly Migration[] {
  const folders = fs.readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const names = folders.map((entry) => entry.name).sort();
  return names.map((name) => {
    const sql = fs.readFileSync(path.join(folder, name, "migration.sql"), "utf8");
    return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
  });
}

async function readApplied(client: pg.Client): Promise<readonly Applied[]> {
  const answer = await client.query<Applied>(
    "SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL",
  );
  return answer.rows;
}

function listPending(migrations: readonly Migration[], applied: readonly Applied[]): readonly Migration[] {
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const row of applied) {
    const name = row.migration_name;
    if (row.finished_at === null)
      throw new StartFailure(`Migration ${name} was left unfinished by another tool.`);
    const migration = known.get(name);
    if (migration === undefined) {
      throw new StartFailure(
        `The database is newer than this program: it has migration ${name}. Update the program.`,
      );
    }
    if (migration.checksum !== row.checksum) {
      throw new StartFailure(
        `Migration ${name} was edited after it was applied to this database. Restore the file; a change of the schema ` +
          "needs a migration of its own.",
      );
    }
  }
  const done = new Set(applied.map((row) => row.migration_name));
  return migrations.filter(({ name }) => !done.has(name));
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  await client.query("BEGIN");
  try {
    await client.query(sql);
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK").catch(() => undefined);
    throw new StartFailure(`Migration ${name} failed and changed nothing: ${(error as Error).message}`, {
      cause: error,
    });
  }
}
