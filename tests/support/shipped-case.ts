import fs from "node:fs";
import path from "node:path";
import { DATASET_FILES, type Dataset } from "../../lib/codec/dataset-schema";
import type { DatasetTexts } from "../../lib/codec/parse-dataset";

const FOLDER = path.resolve(import.meta.dirname, "../../prisma/data/ukraine-2021-2025");

/** The files of the case that the program ships with, as texts. */
export function readShippedCase(): DatasetTexts {
  const entries = DATASET_FILES.map((file) => [
    file,
    fs.readFileSync(path.join(FOLDER, `${file}.json`), "utf8"),
  ]);
  return Object.fromEntries(entries) as DatasetTexts;
}

/** The same, as plain JSON values: what tests count in, without the codec that they test. */
export function readShippedRows(): Dataset {
  const entries = Object.entries(readShippedCase()).map(([file, text]) => [file, JSON.parse(text)]);
  return Object.fromEntries(entries) as Dataset;
}
