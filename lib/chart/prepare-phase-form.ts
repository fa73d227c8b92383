import type { Phase } from "../domain/model";
import { screenPaths } from "../filters/screen-paths";
import type { Frame } from "../service/read-models";
import type { FormModel } from "./form-model";
import { draftKeyOf, idField, LINE, textField } from "./prepare-frame-form-fields";

/**
 * Prepares the form of a phase.
 *
 * @param fields - As it stands; null for a new one.
 */
export function preparePhaseForm(
  { negotiation }: Pick<Frame, "negotiation">,
  { fields, version }: { readonly fields: Phase | null; readonly version: number | null },
): FormModel {
  return {
    title: fields === null ? "New phase" : "Revise the phase",
    draftKey: draftKeyOf(negotiation.id, "phase", fields?.id ?? null),
    version,
    cancelHref: screenPaths.frame(negotiation.id),
    sections: [
      {
        title: "A stretch of time",
        hint: "Rounds are listed and drawn by phase; it changes nothing about what is counted.",
        fields: [
          textField({
            ...{ path: "name", label: "Name", kind: "line", value: fields?.name ?? null, longest: LINE },
            required: true,
          }),
          textField({
            ...{ path: "shortName", label: "Short name", kind: "line", value: fields?.shortName ?? null },
            ...{ required: true, longest: LINE, hint: "For charts, where there is little room." },
          }),
          textField({
            ...{ path: "from", label: "First day", kind: "day", value: fields?.from ?? null, required: true },
          }),
          textField({
            ...{ path: "to", label: "Last day", kind: "day", value: fields?.to ?? null, required: true },
          }),
          idField(fields?.id ?? null, ["shortName"]),
        ],
      },
    ],
  };
}
