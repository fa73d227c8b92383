"use server";

import { redirect } from "next/navigation";
import type { ConfirmAnswer } from "@/components/history/confirm-answer";
import { screenPaths } from "@/lib/filters/screen-paths";
import { type MergeableKind, mergeRecords } from "@/lib/service/records/merge-records";
import { readConfirmation } from "../../../history/read-confirmation";
import { toRefusal } from "../../../history/to-refusal";

type Side = { readonly id: string; readonly version: number };

/** Makes two records one and leads to the write that did so; says why not where it is refused. */
export async function merge(
  place: {
    readonly negotiation: string;
    readonly kind: MergeableKind;
    readonly from: Side;
    readonly into: Side;
  },
  _before: ConfirmAnswer,
  form: FormData,
): Promise<ConfirmAnswer> {
  const { negotiation, kind, from, into } = place;
  if (kind !== "demand" && kind !== "source") return { kind: "none" };
  const about = readConfirmation(form);
  const result = await mergeRecords({ ...place, ...about });
  if (!result.ok) {
    const href = screenPaths.merge(negotiation, kind, from.id, { into: into.id });
    return toRefusal(result, { reason: about.reason, href });
  }
  redirect(screenPaths.write(negotiation, result.writeId));
}
