/**
 * Loads the cases of `prisma/data` (or the folders named as arguments) through the importer that every dataset goes
 * through. Ends with 1 and writes nothing when a dataset has faults.
 */
import fs from "node:fs";
import path from "node:path";
import { describeDatasetIssue } from "../codec/dataset-issue";
import { DATASET_FILES } from "../codec/dataset-schema";
import type { DatasetTexts } from "../codec/parse-dataset";
import { closeDatabase } from "../data/database";
import { importDataset } from "../service/import-dataset";

const CASES = path.resolve(import.meta.dirname, "../../prisma/data");

function readTexts(folder: string): DatasetTexts {
  const entries = DATASET_FILES.map((file) => [file, fs.readFileSync(path.join(folder, `${file}.json`), "utf8")]);
  return Object.fromEntries(entries) as DatasetTexts;
}

async function loadCase(folder: string): Promise<boolean> {
  const result = await importDataset({ actor: "import", texts: readTexts(folder) });
  if (!result.ok) {
    console.error(`${folder}: ${result.issues.length} faults, nothing loaded`);
    for (const issue of result.issues) console.error(`  ${describeDatasetIssue(issue)}`);
    return false;
  }
  const total = (kind: "created" | "changed" | "same") =>
    Object.values(result.counts).reduce((sum, counts) => sum + counts[kind], 0);
  console.log(`${result.negotiation}: ${total("created")} records new, ${total("changed")} changed, ${total("same")} the same`);
  return true;
}

const named = process.argv.slice(2);
const folders =
  named.length > 0
    ? named
    : fs
        .readdirSync(CASES, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => path.join(CASES, entry.name))
        .sort();
try {
  for (const folder of folders) if (!(await loadCase(folder))) process.exitCode = 1;
} finally {
  await closeDatabase();
}
