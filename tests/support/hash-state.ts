import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import pg from "pg";

/** The address of the embedded database of a data folder, as the tables' owner. */
export function toDatabaseUrl(dataFolder: string): string {
  const [, , , port] = fs.readFileSync(path.join(dataFolder, "pg/postmaster.pid"), "utf8").split("\n");
  const password = fs.readFileSync(path.join(dataFolder, "pg-password"), "utf8").trim();
  return `postgresql://standpoint:${password}@127.0.0.1:${port}/standpoint`;
}

/**
 * The whole state as one number: every row of every table, the history with them, in an order of their own.
 *
 * @param isCounted - Leaves rows out, by their table and their text as JSON; counts all unless given.
 * @returns SHA-256 in hexadecimal.
 */
export async function hashState(
  databaseUrl: string,
  isCounted: (table: string, row: string) => boolean = () => true,
): Promise<string> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows: tables } = await client.query<{ name: string }>(
    `SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`,
  );
  const hash = createHash("sha256");
  for (const { name } of tables) {
    const { rows: all } = await client.query<{ row: string }>(
      `SELECT row FROM (SELECT to_jsonb(t)::text AS row FROM ${name} t) r ORDER BY row COLLATE "C"`,
    );
    const rows = all.filter(({ row }) => isCounted(name, row));
    hash.update(`${name} ${rows.length}\n`);
    for (const { row } of rows) hash.update(`${row}\n`);
  }
  await client.end();
  return hash.digest("hex");
}
