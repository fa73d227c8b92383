import type { FormModel } from "../../lib/chart/form-model";
import { readForm } from "../../lib/chart/read-form";
import type { Dataset } from "../../lib/codec/dataset-schema";
import { parseForm } from "../../lib/codec/records/parse-form";
import type { RecordKind } from "../../lib/codec/records/record-kinds";
import type { Frame, SourceSummary } from "../../lib/service/read-models";
import { readSecondCase, readSmallDataset } from "./fixtures";
import { readShippedRows } from "./shipped-case";

/** The frame of a dataset as the services give it. */
export function frameOf({ negotiation, rounds, sources, demands, statements }: Dataset): Frame {
  const { id, name, description, threshold, leadPair, parties, issues, phases } = negotiation;
  return {
    negotiation: { id, name, description, threshold, leadPair, revision: 1, publicReading: false },
    ...{ parties, issues, phases },
    rounds: rounds.map((round, index) => ({ ...round, ordinal: index + 1, statements: 1 })),
    counts: {
      ...{ statements: statements.length, sources: sources.length, demands: demands.length },
      ...{ evidence: 0, quotes: 0, codedTwice: 0 },
    },
  } as Frame;
}

export function sourcesOf({ sources }: Dataset): readonly SourceSummary[] {
  return sources.map((source) => ({ ...source, statements: 1 }));
}

/** The datasets at hand: the shipped case, the second one, and the invented one of the fixtures. */
export const DATASETS = {
  "the shipped case": readShippedRows(),
  "the second case": readSecondCase(),
  "the invented case": readSmallDataset(),
} as const;

/** What a form would send that nobody has touched, read as a record. */
export function sendUntouched(kind: RecordKind, model: FormModel): unknown {
  return parseForm(kind, readForm(model));
}

/** Every field of a form by its path; those of items too. */
export function fieldsByPath(model: FormModel) {
  const fields = model.sections.flatMap((section) => section.fields);
  const all = fields.flatMap((field) => (field.kind === "list" ? [field, ...field.items.flat()] : [field]));
  return new Map(all.map((field) => [field.path, field]));
}
