/** `npm run db:migrate`: applies the migrations to the database of DATABASE_URL, and nothing else. */
import { register } from "tsx/esm/api";

register();
const { migrate } = await import("./migrate.ts");
const { requireDatabaseUrl } = await import("../env.ts");

try {
  const names = await migrate(requireDatabaseUrl());
  console.log(names.length === 0 ? "nothing to apply" : `applied: ${names.join(", ")}`);
} catch (error) {
  console.error(["StartFailure", "EnvError"].includes(error.name) ? error.message : error);
  process.exitCode = 1;
}
