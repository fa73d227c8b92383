"use server";

import { redirect } from "next/navigation";
import type { ConfirmAnswer } from "@/components/history/confirm-answer";
import { RECORD_KINDS } from "@/lib/codec/records/record-kinds";
import { AppError } from "@/lib/errors";
import { screenPaths } from "@/lib/filters/screen-paths";
import { restoreRecord } from "@/lib/service/records/restore-record";
import { answerOrRefuse } from "../../answer-or-refuse";
import { readConfirmation } from "../../read-confirmation";
import { toRefusal } from "../../to-refusal";

type Wanted = {
  readonly negotiation: string;
  readonly kind: string;
  readonly id: string;
  readonly writeId: string;
  readonly version: number | null;
};

/** Restores a version of a record and leads to its history; says why not where it is refused. */
export async function restore(
  wanted: Wanted,
  _before: ConfirmAnswer,
  form: FormData,
): Promise<ConfirmAnswer> {
  const kind = RECORD_KINDS.find((candidate) => candidate === wanted.kind);
  if (kind === undefined) throw new AppError("invalid-input", "There is no such kind of record.");
  const { negotiation, id, writeId, version } = wanted;
  const own = screenPaths.recordHistory(negotiation, kind, id);
  const about = readConfirmation(form);
  const result = await answerOrRefuse(restoreRecord({ negotiation, kind, id, writeId, version, ...about }));
  if (!result.ok) return toRefusal(result, { reason: about.reason, href: own });
  redirect(`${own}?restored=${encodeURIComponent(result.writeId)}`);
}
