import pg from "pg";
import { StartFailure } from "./start-failure";

const LEAST_MAJOR = 15;
const CONNECT_TIMEOUT_MS = 10_000;

/** What a server's refusal means to a person, by its code. */
const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: "nothing listens at its address",
  ENOTFOUND: "its host name is not known",
  ETIMEDOUT: "it does not answer",
  "28P01": "it refuses the user or the password",
  "28000": "it refuses the user",
  "3D000": "it has no database of that name",
  "57P03": "it is still starting",
  "53300": "it has no connection free",
};

/**
 * Makes sure that a server can be used.
 *
 * @param url - Its address, as in DATABASE_URL; never shown, since the password is in it.
 * @returns Its version, as it calls itself.
 * @throws {StartFailure} It cannot be reached, refuses, or is older than PostgreSQL 15.
 */
export async function requireUsableServer(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_TIMEOUT_MS });
  client.on("error", () => undefined);
  try {
    await client.connect();
    const answer = await client.query<{ server_version: string }>("SHOW server_version");
    const version = answer.rows[0]?.server_version ?? "";
    if (Number.parseInt(version, 10) >= LEAST_MAJOR) return version;
    throw new StartFailure(`DATABASE_URL names PostgreSQL ${version}; ${LEAST_MAJOR} or newer is needed.`);
  } catch (error) {
    if (error instanceof StartFailure) throw error;
    const { code, message } = error as { readonly code?: string; readonly message: string };
    throw new StartFailure(`The server in DATABASE_URL cannot be used: ${REASONS[code ?? ""] ?? message}.`);
  } finally {
    await client.end().catch(() => undefined);
  }
}
