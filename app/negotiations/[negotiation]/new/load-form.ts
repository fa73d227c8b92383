import { notFound } from "next/navigation";
import { requireRight } from "@/lib/auth/require-right";
import type { FormContext, FormKind } from "@/lib/chart/form-context";
import type { FormModel } from "@/lib/chart/form-model";
import { prepareRecordForm } from "@/lib/chart/prepare-record-form";
import { prepareStatementGuide, type StatementGuide } from "@/lib/chart/prepare-statement-guide";
import type { RecordKind } from "@/lib/codec/records/record-kinds";
import { writeForm } from "@/lib/codec/records/write-form";
import { AppError } from "@/lib/errors";
import type { FormValues } from "@/lib/format/form-values";
import { loadFrame } from "@/lib/service/load-frame";
import { loadSources } from "@/lib/service/load-source";
import { loadRecord, loadRecords } from "@/lib/service/records/load-record";
import { RIGHT_FOR } from "@/lib/service/records/right-for";

/** Which record a form is for; `id` null: a new one. */
export type FormPlace = {
  readonly negotiation: string;
  readonly kind: FormKind;
  readonly id: string | null;
};

/**
 * Loads the form of a record, as it stands or new.
 *
 * @param known - What is known of a new one, by path.
 * @throws {AppError} `unauthenticated`, `forbidden`: whoever asks may not write it.
 */
export async function loadForm(
  { negotiation, kind, id }: FormPlace,
  known: FormValues,
): Promise<{ readonly model: FormModel; readonly guide: StatementGuide | null }> {
  await requireRight(RIGHT_FOR[kind], negotiation);
  const [context, record] = await Promise.all([
    loadFormContext(negotiation, kind),
    id === null ? null : findRecord(negotiation, kind, id),
  ]);
  const fields = record?.fields ?? null;
  const model = prepareRecordForm(kind, context, {
    ...{ id, fields },
    version: record?.version ?? null,
    values: fields === null ? known : writeForm(fields),
  });
  return { model, guide: kind === "statement" ? prepareStatementGuide(context, id) : null };
}

/** What a form of a kind can name of the rest of the negotiation. */
export async function loadFormContext(negotiation: string, kind: FormKind): Promise<FormContext> {
  const fieldsOf = async <K extends RecordKind>(of: K, ...kinds: readonly FormKind[]) =>
    kinds.includes(kind) ? (await loadRecords(negotiation, of)).map(({ fields }) => fields) : [];
  const [frame, demands, statements, sources] = await Promise.all([
    loadFrame(negotiation),
    fieldsOf("demand", "statement", "demand"),
    fieldsOf("statement", "statement", "demand"),
    kind === "statement" || kind === "round" ? loadSources(negotiation) : [],
  ]);
  if (frame === null) notFound();
  return { frame, demands, statements, sources };
}

async function findRecord(negotiation: string, kind: FormKind, id: string) {
  try {
    return await loadRecord({ negotiation, kind, id });
  } catch (error) {
    if (error instanceof AppError && error.code === "not-found") notFound();
    throw error;
  }
}
