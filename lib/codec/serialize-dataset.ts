import type { Dataset } from "./dataset-schema";
import type { DatasetTexts } from "./parse-dataset";

/**
 * Writes a dataset as the texts of its files; `parseDataset` reads them back to an equal dataset.
 *
 * @returns One JSON text per file, indented by one space, with a line feed at the end.
 */
export function serializeDataset(dataset: Dataset): DatasetTexts {
  const text = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;
  return {
    negotiation: text(dataset.negotiation),
    rounds: text(dataset.rounds),
    sources: text(dataset.sources),
    demands: text(dataset.demands),
    statements: text(dataset.statements),
    codings: text(dataset.codings),
    adjudications: text(dataset.adjudications),
  };
}
