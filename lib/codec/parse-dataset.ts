import { z } from "zod";
import type { DatasetIssue } from "./dataset-issue";
import { findBrokenRules, findDoubtfulRows } from "./dataset-rules";
import {
  adjudicationRow,
  codingRow,
  DATASET_FILES,
  type Dataset,
  type DatasetFile,
  demandRow,
  negotiationFile,
  roundRow,
  sourceRow,
  statementRow,
} from "./dataset-schema";

export type DatasetTexts = Readonly<Record<DatasetFile, string>>;

export type ParsedDataset =
  | { readonly ok: true; readonly value: Dataset; readonly warnings: readonly DatasetIssue[] }
  | { readonly ok: false; readonly issues: readonly DatasetIssue[] };

const LISTS = {
  rounds: roundRow,
  sources: sourceRow,
  demands: demandRow,
  statements: statementRow,
  codings: codingRow,
  adjudications: adjudicationRow,
} as const;

/**
 * Reads a dataset from the texts of its files and checks all of it.
 *
 * Three passes, each only when the one before found nothing: JSON, the fields of every row, and the rules across
 * rows. Within a pass every fault is reported, not only the first.
 *
 * @param texts - The content of each file, as JSON.
 * @returns The dataset with warnings, or all faults with file, row and path. Never throws on bad input.
 */
export function parseDataset(texts: DatasetTexts): ParsedDataset {
  const issues: DatasetIssue[] = [];
  const json = new Map<DatasetFile, unknown>();
  for (const file of DATASET_FILES) {
    const read = readJson(file, texts[file]);
    if (read.ok) json.set(file, read.value);
    else issues.push(read.issue);
  }
  if (issues.length > 0) return { ok: false, issues };

  const negotiation = checkShape("negotiation", negotiationFile, json.get("negotiation"), issues);
  const rounds = checkList("rounds", LISTS.rounds, json.get("rounds"), issues);
  const sources = checkList("sources", LISTS.sources, json.get("sources"), issues);
  const demands = checkList("demands", LISTS.demands, json.get("demands"), issues);
  const statements = checkList("statements", LISTS.statements, json.get("statements"), issues);
  const codings = checkList("codings", LISTS.codings, json.get("codings"), issues);
  const adjudications = checkList("adjudications", LISTS.adjudications, json.get("adjudications"), issues);
  if (issues.length > 0 || negotiation === null) return { ok: false, issues };

  const value: Dataset = { negotiation, rounds, sources, demands, statements, codings, adjudications };
  const broken = findBrokenRules(value);
  if (broken.length > 0) return { ok: false, issues: broken };
  return { ok: true, value, warnings: findDoubtfulRows(value) };
}

function readJson(
  file: DatasetFile,
  text: string,
): { ok: true; value: unknown } | { ok: false; issue: DatasetIssue } {
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/u, "")) };
  } catch (error) {
    const message = `is not JSON: ${error instanceof Error ? error.message : String(error)}`;
    return { ok: false, issue: { file, row: null, id: null, path: "", code: "json", message } };
  }
}

function checkList<T>(
  file: DatasetFile,
  schema: z.ZodType<T>,
  value: unknown,
  issues: DatasetIssue[],
): readonly T[] {
  if (!Array.isArray(value)) {
    issues.push({ file, row: null, id: null, path: "", code: "field", message: "must be a list of rows" });
    return [];
  }
  const rows: T[] = [];
  value.forEach((raw: unknown, index) => {
    const row = checkShape(file, schema, raw, issues, index + 1);
    if (row !== null) rows.push(row);
  });
  return rows;
}

function checkShape<T>(
  file: DatasetFile,
  schema: z.ZodType<T>,
  value: unknown,
  issues: DatasetIssue[],
  row: number | null = null,
): T | null {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    issues.push({
      file,
      row,
      id: idOf(value),
      path: issue.path.join("."),
      code: "field",
      message: issue.message,
    });
  }
  return null;
}

function idOf(value: unknown): string | null {
  const parsed = z.object({ id: z.string() }).safeParse(value);
  return parsed.success ? parsed.data.id : null;
}
