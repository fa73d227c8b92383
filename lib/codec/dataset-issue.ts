import type { DatasetFile } from "./dataset-schema";

/** One thing that is wrong, or worth a look, in a dataset: where it is and what to do about it. */
export type DatasetIssue = {
  readonly file: DatasetFile;
  /** Row in the file's list, from 1; null where the file is not a list or the whole file is meant. */
  readonly row: number | null;
  /** The row's id, where it has one that can be read. */
  readonly id: string | null;
  /** Field within the row, such as `evidence.0.quote`; empty where the whole row is meant. */
  readonly path: string;
  readonly code: "json" | "field" | "duplicate" | "unknown-reference" | "rule";
  readonly message: string;
};

/** Writes an issue as one line: `statements.json, row 12 (some-id), evidence.0.quote: must be at most 30 words`. */
export function describeDatasetIssue(issue: DatasetIssue): string {
  const place = [
    `${issue.file}.json`,
    issue.row === null ? null : `row ${issue.row}${issue.id === null ? "" : ` (${issue.id})`}`,
    issue.path === "" ? null : issue.path,
  ].filter((part) => part !== null);
  return `${place.join(", ")}: ${issue.message}`;
}
