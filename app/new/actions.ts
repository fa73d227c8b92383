"use server";

import { redirect } from "next/navigation";
import type { RecordFormAnswer } from "@/components/forms/record-form-answer";
import { parseForm, readFormData } from "@/lib/codec/records/parse-form";
import { AppError } from "@/lib/errors";
import { peoplePaths } from "@/lib/filters/people-paths";
import { screenPaths } from "@/lib/filters/screen-paths";
import { type FormValues, textAt } from "@/lib/format/form-values";
import { proposeId } from "@/lib/format/propose-id";
import { createNegotiation, FRAME_PARTS } from "@/lib/service/records/create-negotiation";
import type { WriteResult } from "@/lib/service/records/record-write";

const text = (form: FormData, name: string) => {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
};

/** Creates the negotiation that a form describes, and goes on to its frame. */
export async function sendNewNegotiation(_: RecordFormAnswer, form: FormData): Promise<RecordFormAnswer> {
  const values = readFormData(form);
  const again = { values, version: null, key: crypto.randomUUID() };
  let result: WriteResult<"negotiation">;
  try {
    result = await createNegotiation(readNegotiation(values, form));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const signInHref =
      error.code === "unauthenticated" ? peoplePaths.signIn({ next: screenPaths.newNegotiation() }) : null;
    return { kind: "refused", faults: [{ path: "", message: error.message }], signInHref, ...again };
  }
  if (!result.ok) {
    const faults =
      result.kind === "invalid"
        ? result.faults
        : [
            {
              path: "",
              message: "This form was sent once already with something else in it. Send it again.",
            },
          ];
    return { kind: "refused", faults, signInHref: null, ...again };
  }
  const href = screenPaths.frame(result.id);
  if (text(form, "_script") !== "yes") redirect(href);
  return { kind: "saved", href };
}

function readNegotiation(values: FormValues, form: FormData) {
  const { id, name, description, threshold } = parseForm("negotiation", values);
  const copyFrameOf = textAt(values, "copyFrameOf") || null;
  const chosen = values.copyParts ?? [];
  return {
    ...{ name, description, threshold, copyFrameOf },
    id: id === "" && typeof name === "string" ? (proposeId(name, () => false) ?? "") : id,
    // Without a script the parts stand in the form only once another negotiation was chosen.
    copyParts: "copyParts" in values ? FRAME_PARTS.filter((part) => chosen.includes(part)) : FRAME_PARTS,
    reason: text(form, "_reason").trim() || null,
    key: text(form, "_key") || null,
  };
}
