import type { DatasetIssue } from "../codec/dataset-issue";
import { type DatasetTexts, parseDataset } from "../codec/parse-dataset";
import { type ImportCounts, importRows } from "../data/import";

export type ImportResult =
  | {
      readonly ok: true;
      readonly negotiation: string;
      readonly counts: ImportCounts;
      readonly warnings: readonly DatasetIssue[];
    }
  | { readonly ok: false; readonly issues: readonly DatasetIssue[] };

/**
 * Checks a dataset and writes it, all or nothing. Loading the same dataset again changes nothing.
 *
 * @param input.actor - Who imports; recorded in the history of every record.
 * @param input.texts - The dataset's files as JSON texts.
 * @returns How many records were created, changed or the same; or every fault, and nothing was written.
 * @throws {Error} The database failed.
 */
export async function importDataset(input: {
  readonly actor: string;
  readonly texts: DatasetTexts;
}): Promise<ImportResult> {
  const parsed = parseDataset(input.texts);
  if (!parsed.ok) return { ok: false, issues: parsed.issues };
  const counts = await importRows(input.actor, parsed.value);
  return { ok: true, negotiation: parsed.value.negotiation.id, counts, warnings: parsed.warnings };
}
