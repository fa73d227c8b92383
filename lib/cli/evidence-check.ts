/**
 * Checks the evidence of cases: `evidence-check [--texts <folder>] [dataset folder …]`; without a dataset folder those
 * of `prisma/data`. Ends with 1 when something is at fault; what is doubtful is listed and is no fault.
 *
 * A folder of texts holds each source's text as it was read: `texts.json`, a file name for each source id, or else files
 * named by the source's id, `.txt`.
 */
import fs from "node:fs";
import path from "node:path";
import { describeDatasetIssue } from "../codec/dataset-issue";
import { DATASET_FILES, type Dataset } from "../codec/dataset-schema";
import { findEvidenceDoubts } from "../codec/evidence-doubts";
import { checkQuotes } from "../codec/evidence-quotes";
import { type DatasetTexts, parseDataset } from "../codec/parse-dataset";
import { StartFailure } from "./start-failure";

const CASES = path.resolve(import.meta.dirname, "../../prisma/data");
const INDEX = "texts.json";

export type EvidenceReport = { readonly faults: readonly string[]; readonly lines: readonly string[] };

/**
 * Checks one case, and the quotes that cite one of the texts.
 *
 * @param folders.texts - Null: only what can be checked without a text.
 * @returns What is at fault, and what there is to say besides.
 * @throws {StartFailure} A folder or file cannot be read.
 */
export function checkEvidence(folders: {
  readonly dataset: string;
  readonly texts: string | null;
}): EvidenceReport {
  const parsed = parseDataset(readDataset(folders.dataset));
  if (!parsed.ok) return { faults: parsed.issues.map(describeDatasetIssue), lines: [] };
  const { value, warnings } = parsed;
  // A date outside its round needs a note that says why: the loader lets it pass, this check does not.
  const undated = warnings.filter(({ path: field }) => field === "date");
  const doubts = [...warnings.filter(({ path: field }) => field !== "date"), ...findEvidenceDoubts(value)];
  const quotes = folders.texts === null ? null : checkTexts(value, folders.texts);
  return {
    faults: [...undated.map(describeDatasetIssue), ...(quotes?.faults ?? [])],
    lines: [...doubts.map((issue) => `doubtful: ${describeDatasetIssue(issue)}`), ...(quotes?.lines ?? [])],
  };
}

function checkTexts(dataset: Dataset, folder: string): EvidenceReport {
  const names = listTexts(folder);
  const sources = new Set(dataset.sources.map(({ id }) => id));
  const strangers = [...names.keys()].filter((source) => !sources.has(source));
  const texts = new Map([...names].map(([source, name]) => [source, read(path.join(folder, name))]));
  const { checked, faults } = checkQuotes(dataset.statements, texts);
  return {
    faults: [
      ...strangers.map((source) => `${folder}: ${names.get(source)} belongs to no source: ${source}`),
      ...faults.map(
        ({ statement, piece, source, quote, message }) =>
          `${statement}, evidence.${piece}, ${source}: “${quote}” ${message}`,
      ),
    ],
    lines: [`${checked} quotes checked against ${texts.size} texts`],
  };
}

/** The file of each source's text. */
function listTexts(folder: string): ReadonlyMap<string, string> {
  const index = path.join(folder, INDEX);
  if (!fs.existsSync(index)) {
    const files = listFolder(folder).filter((name) => name.endsWith(".txt"));
    return new Map(files.map((name) => [name.slice(0, -".txt".length), name]));
  }
  const parsed: unknown = parseJson(index);
  const entries = typeof parsed === "object" && parsed !== null ? Object.entries(parsed) : [];
  if (entries.length === 0 || entries.some(([, name]) => typeof name !== "string"))
    throw new StartFailure(`${index}: must be an object of file names by source id`);
  return new Map(entries);
}

function parseJson(file: string): unknown {
  try {
    return JSON.parse(read(file));
  } catch (error) {
    if (error instanceof StartFailure) throw error;
    throw new StartFailure(`${file}: is not JSON`);
  }
}

function readDataset(folder: string): DatasetTexts {
  const entries = DATASET_FILES.map((file) => [file, read(path.join(folder, `${file}.json`))]);
  return Object.fromEntries(entries) as DatasetTexts;
}

function read(file: string): string {
  try {
    return fs.readFileSync(file, "utf8").replace(/^\uFEFF/u, "");
  } catch (error) {
    throw new StartFailure(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function listFolder(folder: string): readonly string[] {
  try {
    return fs.readdirSync(folder).sort();
  } catch (error) {
    throw new StartFailure(`${folder}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function listCases(): readonly string[] {
  return listFolder(CASES)
    .map((name) => path.join(CASES, name))
    .filter((folder) => fs.statSync(folder).isDirectory());
}

/** @throws {StartFailure} An option is unknown, or lacks its value. */
function parseArguments(given: readonly string[]): {
  readonly texts: string | null;
  readonly datasets: readonly string[];
} {
  const at = given.indexOf("--texts");
  const texts = at < 0 ? null : (given[at + 1] ?? null);
  const rest = at < 0 ? given : [...given.slice(0, at), ...given.slice(at + 2)];
  const option = rest.find((one) => one.startsWith("-"));
  if (option !== undefined || (at >= 0 && texts === null))
    throw new StartFailure("usage: evidence-check [--texts <folder>] [dataset folder …]");
  return { texts, datasets: rest.length > 0 ? rest : listCases() };
}

if (process.argv[1] === import.meta.filename) {
  try {
    const { texts, datasets } = parseArguments(process.argv.slice(2));
    for (const dataset of datasets) {
      const { faults, lines } = checkEvidence({ dataset, texts });
      for (const line of lines) console.log(line);
      for (const fault of faults) console.error(fault);
      console.log(`${path.basename(dataset)}: ${faults.length} at fault`);
      if (faults.length > 0) process.exitCode = 1;
    }
  } catch (error) {
    console.error(error instanceof StartFailure ? error.message : error);
    process.exitCode = 1;
  }
}
