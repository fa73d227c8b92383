"use server";

import { redirect } from "next/navigation";
import type { ConfirmAnswer } from "@/components/history/confirm-answer";
import { screenPaths } from "@/lib/filters/screen-paths";
import { undoWrite } from "@/lib/service/records/undo-write";
import { answerOrRefuse } from "../../history/answer-or-refuse";
import { readConfirmation } from "../../history/read-confirmation";
import { toRefusal } from "../../history/to-refusal";

/** Undoes a write and leads to the write that did so; says why not where it is refused. */
export async function undo(
  { negotiation, writeId }: { readonly negotiation: string; readonly writeId: string },
  _before: ConfirmAnswer,
  form: FormData,
): Promise<ConfirmAnswer> {
  const about = readConfirmation(form);
  const result = await answerOrRefuse(undoWrite({ negotiation, writeId, ...about }));
  if (!result.ok)
    return toRefusal(result, { reason: about.reason, href: screenPaths.write(negotiation, writeId) });
  redirect(`${screenPaths.write(negotiation, result.writeId)}?undone=1`);
}
