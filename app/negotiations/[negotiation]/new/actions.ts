"use server";

import type { RecordFormAnswer } from "@/components/forms/record-form-answer";
import type { FormOption, FormSupply } from "@/lib/chart/form-model";
import { demandOptions } from "@/lib/chart/prepare-statement-form";
import { sourceOptions } from "@/lib/chart/source-options";
import { answerForm } from "./answer-form";
import { findFormKind } from "./form-kind";
import { loadFormContext } from "./load-form";

type Place = { readonly negotiation: string; readonly kind: string; readonly id: string | null };

/** Answers the form of a record. */
export async function sendRecordForm(
  { negotiation, kind, id }: Place,
  _before: RecordFormAnswer,
  form: FormData,
): Promise<RecordFormAnswer> {
  const known = findFormKind(String(kind));
  if (known === null) return { kind: "none" };
  return answerForm(
    { negotiation: String(negotiation), kind: known, id: id === null ? null : String(id) },
    form,
  );
}

/** Options of a form's fields as they are now: somebody may have written a new one in another tab. */
export async function listSuppliedOptions(
  negotiation: string,
  kind: FormSupply["kind"],
): Promise<readonly FormOption[]> {
  const context = await loadFormContext(String(negotiation), kind === "source" ? "round" : "demand");
  return kind === "source" ? sourceOptions(context.sources) : demandOptions(context);
}
