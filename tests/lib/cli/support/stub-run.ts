/**
 * The whole program with other pages: `/` is a page, `/health` asks the database, `/slow` asks it for a second. What
 * is left out is Next alone.
 */
import pg from "pg";
import { run } from "../../../../lib/cli/run";
import { requireDatabaseUrl } from "../../../../lib/env";

try {
  await run({
    dev: false,
    openPages: async () => {
      const pool = new pg.Pool({
        connectionString: requireDatabaseUrl(),
        max: 20,
        connectionTimeoutMillis: 5_000,
      });
      pool.on("error", () => undefined);
      return {
        answer: async (request, response) => {
          const sql = request.url === "/slow" ? "SELECT pg_sleep(1)" : "SELECT 1";
          const status =
            request.url === "/"
              ? 200
              : await pool.query(sql).then(
                  () => 200,
                  () => 503,
                );
          response.writeHead(status).end(`process ${process.pid}`);
        },
        upgrade: null,
        close: () => pool.end(),
      };
    },
  });
} catch (error) {
  console.error((error as Error).name, (error as Error).message);
  process.exit(1);
}
