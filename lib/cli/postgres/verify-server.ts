import fs from "node:fs";
import path from "node:path";
import type pg from "pg";
import { StartFailure } from "../start-failure";

/** Bytes at the head of `global/pg_control` that hold the cluster's identity. */
const IDENTITY_BYTES = 8;
/** 18.4: eleven flaws were closed in it. */
const LEAST_VERSION = 180_004;
const SAFE_SETTINGS = {
  fsync: "on",
  full_page_writes: "on",
  synchronous_commit: "on",
  data_checksums: "on",
} as const;

/**
 * Whether the server at an address is the one of a cluster: it names the same folder, and the identity that the
 * cluster was made with.
 *
 * @param folder - The folder of the cluster.
 */
export async function isServerOf(folder: string, client: pg.Client): Promise<boolean> {
  const answer = await client.query<{ directory: string; identity: string }>(
    "SELECT current_setting('data_directory') AS directory, system_identifier AS identity FROM pg_control_system()",
  );
  const row = answer.rows[0];
  return row !== undefined && isSameFolder(row.directory, folder) && row.identity === readIdentity(folder);
}

/**
 * Makes sure that what the server acknowledges is on the disk and that damage is noticed. A crash test cannot see a
 * server that does not flush, so the settings are asked.
 *
 * @throws {StartFailure} A setting is not as it must be, or the server is too old.
 */
export async function requireSafeSettings(client: pg.Client): Promise<void> {
  const names = Object.keys(SAFE_SETTINGS);
  const answer = await client.query<{ name: string; setting: string }>(
    "SELECT name, setting FROM pg_settings WHERE name = ANY ($1)",
    [[...names, "server_version_num"]],
  );
  const settings = new Map(answer.rows.map((row) => [row.name, row.setting]));
  for (const [name, safe] of Object.entries(SAFE_SETTINGS)) {
    if (settings.get(name) === safe) continue;
    throw new StartFailure(
      `The database has ${name} = ${settings.get(name)}, so that acknowledged work could be lost or damaged unseen. ` +
        `Set it to ${safe} in postgresql.conf of the data folder.`,
    );
  }
  const version = Number(settings.get("server_version_num"));
  if (version < LEAST_VERSION)
    throw new StartFailure(`PostgreSQL 18.4 or newer is needed; this is number ${version}.`);
}

function isSameFolder(one: string, other: string): boolean {
  try {
    return fs.realpathSync(one) === fs.realpathSync(other);
  } catch {
    return false;
  }
}

function readIdentity(folder: string): string {
  const file = fs.openSync(path.join(folder, "global/pg_control"), "r");
  const bytes = Buffer.alloc(IDENTITY_BYTES);
  fs.readSync(file, bytes);
  fs.closeSync(file);
  return bytes.readBigUInt64LE().toString();
}
