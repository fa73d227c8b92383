/**
 * Loads cases of `prisma/data` through the importer that every dataset goes through. As a script: all of them, or the
 * folders named as arguments, into the database of DATABASE_URL.
 */
import fs from "node:fs";
import path from "node:path";
import pg from "pg";
import { describeDatasetIssue } from "../codec/dataset-issue";
import { DATASET_FILES } from "../codec/dataset-schema";
import type { DatasetTexts } from "../codec/parse-dataset";
import { closeDatabase } from "../data/database";
import { importDataset } from "../service/import-dataset";
import { StartFailure } from "./start-failure";

const CASES = path.resolve(import.meta.dirname, "../../prisma/data");
/** Any number, as long as it is always the same: programs that start at once take turns. */
const LOCK = 83_711;

/**
 * Loads the cases of the project into a database that has no negotiation yet.
 *
 * @param url - The database's address, the same as the process's own.
 * @returns One line for each case that was loaded; none when the database has a negotiation.
 * @throws {StartFailure} A case has faults; all of them are named, and it was not loaded.
 */
export async function loadCasesIfEmpty(url: string): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: url, application_name: "standpoint-load" });
  client.on("error", () => undefined);
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock($1)", [LOCK]);
    const found = await client.query("SELECT 1 FROM negotiation LIMIT 1");
    if (found.rowCount !== 0) return [];
    const lines = await loadCases(listCases());
    // Without it the first questions are planned as if the tables were still empty, and take seconds.
    await client.query("ANALYZE");
    return lines;
  } finally {
    await client.end();
  }
}

/**
 * Loads cases into the process's database and closes its connections.
 *
 * @param folders - One for each case, in the project's dataset format.
 * @returns One line for each case: how many records are new, changed, the same.
 * @throws {StartFailure} A case has faults; all of them are named, and it was not loaded.
 */
export async function loadCases(folders: readonly string[]): Promise<readonly string[]> {
  try {
    const lines: string[] = [];
    for (const folder of folders) lines.push(await loadCase(folder));
    return lines;
  } finally {
    await closeDatabase();
  }
}

function listCases(): readonly string[] {
  const entries = fs.readdirSync(CASES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return entries.map((entry) => path.join(CASES, entry.name)).sort();
}

async function loadCase(folder: string): Promise<string> {
  const result = await importDataset({ actor: "import", texts: readTexts(folder) });
  if (!result.ok) {
    const faults = result.issues.map((issue) => `  ${describeDatasetIssue(issue)}`);
    throw new StartFailure([`${folder}: ${faults.length} faults, nothing loaded`, ...faults].join("\n"));
  }
  const total = (kind: "created" | "changed" | "same") =>
    Object.values(result.counts).reduce((sum, counts) => sum + counts[kind], 0);
  return `${result.negotiation}: ${total("created")} records new, ${total("changed")} changed, ${total("same")} the same`;
}

function readTexts(folder: string): DatasetTexts {
  const entries = DATASET_FILES.map((file) => [
    file,
    fs.readFileSync(path.join(folder, `${file}.json`), "utf8"),
  ]);
  return Object.fromEntries(entries) as DatasetTexts;
}

if (process.argv[1] === import.meta.filename) {
  const named = process.argv.slice(2);
  try {
    for (const line of await loadCases(named.length > 0 ? named : listCases())) console.log(line);
  } catch (error) {
    console.error(error instanceof StartFailure ? error.message : error);
    process.exitCode = 1;
  }
}
