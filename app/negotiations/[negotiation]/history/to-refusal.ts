import "server-only";
import type { ConfirmAnswer } from "@/components/history/confirm-answer";
import type { WriteResult } from "@/lib/service/records/record-write";

/** Says in sentences why a write was refused. @param about.href - Where it can be seen what stands now. */
export function toRefusal(
  result: Extract<WriteResult, { ok: false }>,
  about: { readonly reason: string | null; readonly href: string },
): ConfirmAnswer {
  return { kind: "refused", messages: toSentences(result), reason: about.reason ?? "", href: about.href };
}

function toSentences(result: Extract<WriteResult, { ok: false }>): readonly string[] {
  switch (result.kind) {
    case "stale":
      return [
        result.current === null
          ? "Somebody has removed it in the meantime. Nothing was written."
          : "Somebody has written it in the meantime. Nothing was written; look at what stands now first.",
      ];
    case "key-reused":
      return ["This form was sent before with something else in it. Open it again."];
    case "invalid":
    case "in-use":
      return result.faults.map(({ path, message }) => (path === "" ? message : `${path}: ${message}`));
  }
}
