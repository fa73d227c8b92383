import fs from "node:fs";
import path from "node:path";
import type { DatasetIssue } from "../../lib/codec/dataset-issue";
import { DATASET_FILES, type Dataset, type DatasetFile } from "../../lib/codec/dataset-schema";
import type { DatasetTexts } from "../../lib/codec/parse-dataset";

const FIXTURES = path.resolve(import.meta.dirname, "../fixtures");

export type BrokenDataset = {
  /** What is broken, in words. */
  readonly name: string;
  readonly texts: DatasetTexts;
  /** Every fault that must be found, in any order. */
  readonly faults: readonly Omit<DatasetIssue, "message">[];
};

type Edit = {
  readonly file: DatasetFile;
  readonly at: readonly (string | number)[];
  readonly value: unknown;
};
type Broken = { readonly edits: readonly Edit[]; readonly faults: BrokenDataset["faults"] };

const readJson = (file: string): unknown => JSON.parse(fs.readFileSync(path.join(FIXTURES, file), "utf8"));

/** A small sound dataset of an invented negotiation, fresh at every call. */
export function readSmallDataset(): Dataset {
  return Object.fromEntries(DATASET_FILES.map((file) => [file, readJson(`small/${file}.json`)])) as Dataset;
}

/** A small sound dataset of a dispute that is public knowledge, which shares nothing with the shipped case. */
export function readSecondCase(): Dataset {
  const entries = DATASET_FILES.map((file) => [file, readJson(`second-case/${file}.json`)]);
  return Object.fromEntries(entries) as Dataset;
}

/** A dataset as the texts of its files, without the codec. */
export function toTexts(dataset: Readonly<Record<DatasetFile, unknown>>): DatasetTexts {
  return Object.fromEntries(
    DATASET_FILES.map((file) => [file, JSON.stringify(dataset[file])]),
  ) as DatasetTexts;
}

/** The small dataset with one thing broken each, as the files in `fixtures/broken` say. */
export function listBrokenDatasets(): readonly BrokenDataset[] {
  return fs
    .readdirSync(path.join(FIXTURES, "broken"))
    .sort()
    .map((file) => {
      const { edits, faults } = readJson(`broken/${file}`) as Broken;
      const dataset = edits.reduce<unknown>(
        (whole, { file: edited, at, value }) => replaceAt(whole, [edited, ...at], value),
        readSmallDataset(),
      ) as Dataset;
      return { name: file.replace(/\.json$/, "").replaceAll("-", " "), texts: toTexts(dataset), faults };
    });
}

/** A copy of a JSON value with another value at a path; `{ "$remove": true }` removes the field. */
export function replaceAt(
  whole: unknown,
  [step, ...rest]: readonly (string | number)[],
  value: unknown,
): unknown {
  if (step === undefined) return value;
  const copy = structuredClone(whole) as Record<string | number, unknown>;
  if (rest.length === 0 && typeof value === "object" && value !== null && "$remove" in value)
    delete copy[step];
  else copy[step] = replaceAt(copy[step], rest, value);
  return copy;
}
