"use server";

import { redirect } from "next/navigation";
import type { ConfirmAnswer } from "@/components/history/confirm-answer";
import { toRecordPath } from "@/lib/filters/record-path";
import { screenPaths } from "@/lib/filters/screen-paths";
import { removeRecord } from "@/lib/service/records/remove-record";
import { readConfirmation } from "../../../../history/read-confirmation";
import { toRefusal } from "../../../../history/to-refusal";
import { findFormKind } from "../../../../new/form-kind";

type Removal = {
  readonly negotiation: string;
  readonly kind: string;
  readonly id: string;
  readonly version: number;
};

/** Removes a record and leads to the write that did so; says why not where it is refused. */
export async function remove(
  { negotiation, kind, id, version }: Removal,
  _before: ConfirmAnswer,
  form: FormData,
): Promise<ConfirmAnswer> {
  const known = findFormKind(kind);
  if (known === null || known === "negotiation") return { kind: "none" };
  const about = readConfirmation(form);
  const result = await removeRecord({ negotiation, kind: known, id, version, ...about });
  if (!result.ok)
    return toRefusal(result, { reason: about.reason, href: toRecordPath(negotiation, known, id) });
  redirect(screenPaths.write(negotiation, result.writeId));
}
