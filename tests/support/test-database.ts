import pg from "pg";
import { afterAll, beforeAll, inject } from "vitest";
import { closeDatabase } from "../../lib/data/database";
import { importDataset } from "../../lib/service/import-dataset";
import { readSmallDataset, toTexts } from "./fixtures";

export type TestDatabase = {
  /** Address of the suite's own database. */
  readonly url: () => string;
  /** Runs SQL outside the program's own pool. */
  readonly query: <R extends pg.QueryResultRow = pg.QueryResultRow>(
    sql: string,
    values?: readonly unknown[],
  ) => Promise<R[]>;
  /** Runs SQL statements as one transaction of an actor. */
  readonly write: (actor: string | null, ...statements: readonly string[]) => Promise<void>;
};

let suites = 0;

/**
 * Gives the suite a database of its own, which is also the one that the program's code under test connects to
 * (DATABASE_URL), and removes it after the suite.
 *
 * @param holding - `case`: the shipped case is loaded; `small`: the small dataset of the fixtures; `nothing`: the
 * schema alone.
 */
export function openTestDatabase(holding: "case" | "small" | "nothing"): TestDatabase {
  const { url: server, templates } = inject("testServer");
  suites += 1;
  const name = `suite_${process.pid}_${suites}_${Math.trunc(performance.timeOrigin + performance.now())}`;
  const address = new URL(server);
  address.pathname = `/${name}`;
  let pool: pg.Pool | null = null;
  const connections = () => {
    if (pool === null) throw new Error("the suite's database is there from beforeAll to afterAll");
    return pool;
  };

  beforeAll(async () => {
    await administer(
      server,
      `CREATE DATABASE ${name} TEMPLATE ${holding === "case" ? templates.case : templates.empty}`,
    );
    process.env.DATABASE_URL = address.href;
    pool = new pg.Pool({ connectionString: address.href, max: 12 });
    pool.on("error", () => undefined);
    if (holding === "small") await importDataset({ actor: "import", texts: toTexts(readSmallDataset()) });
  });
  afterAll(async () => {
    await closeDatabase();
    await pool?.end();
    await administer(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  });

  return {
    url: () => address.href,
    query: async <R extends pg.QueryResultRow>(sql: string, values: readonly unknown[] = []) =>
      (await connections().query<R>(sql, [...values])).rows,
    write: async (actor, ...statements) => {
      const client = await connections().connect();
      try {
        await client.query("BEGIN");
        if (actor !== null) await client.query("SELECT set_config('standpoint.actor', $1, true)", [actor]);
        for (const statement of statements) await client.query(statement);
        await client.query("COMMIT");
      } catch (error) {
        await client.query("ROLLBACK");
        throw error;
      } finally {
        client.release();
      }
    },
  };
}

async function administer(server: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
