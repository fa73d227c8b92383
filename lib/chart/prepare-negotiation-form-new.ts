import { screenPaths } from "../filters/screen-paths";
import type { FormModel } from "./form-model";
import { choiceField, idField, LINE, PROSE, textField } from "./prepare-frame-form-fields";
import { THRESHOLD_HINT } from "./prepare-negotiation-form";

/** Points that a threshold begins with. */
const USUAL_THRESHOLD = 5;

/**
 * Prepares the form of a new negotiation.
 *
 * @param others - The negotiations whose frame can be copied, by name.
 */
export function prepareNewNegotiationForm(
  others: readonly { readonly id: string; readonly name: string }[],
): FormModel {
  return {
    title: "New negotiation",
    draftKey: "new negotiation",
    version: null,
    cancelHref: screenPaths.negotiations(),
    sections: [
      {
        title: "What is negotiated",
        hint: "Parties, issues and rounds are entered afterwards, one by one.",
        fields: [
          textField({
            ...{ path: "name", label: "Name", kind: "line", value: null, longest: LINE, required: true },
            hint: "As it stands at the head of every screen.",
          }),
          textField({
            ...{ path: "description", label: "Description", kind: "prose", value: null, longest: PROSE },
            ...{ required: true, hint: "Whose positions, on what, from when to when." },
          }),
          textField({
            ...{ path: "threshold", label: "Threshold of a change", kind: "number", value: USUAL_THRESHOLD },
            ...{ required: true, hint: THRESHOLD_HINT },
          }),
          idField(null, ["name"]),
        ],
      },
      ...(others.length === 0 ? [] : [prepareCopy(others)]),
    ],
  };
}

function prepareCopy(others: readonly { readonly id: string; readonly name: string }[]) {
  return {
    title: "Begin with the frame of another",
    hint: "Its parties, issues and phases are copied as they stand and live on their own from then on; never its rounds, demands or statements.",
    fields: [
      choiceField({
        ...{ path: "copyFrameOf", label: "Copy the frame of", value: null },
        options: [
          { value: "", name: "none: begin with nothing", hint: null },
          ...others.map(({ id, name }) => ({ value: id, name, hint: null })),
        ],
      }),
      {
        ...{ path: "copyParts", label: "What is copied", required: false, kind: "choices" as const },
        hint: "Without the issues, a party’s own end on one of them is left out.",
        shownWhile: { path: "copyFrameOf", values: others.map(({ id }) => id) },
        values: ["parties", "issues", "phases"],
        options: [
          { value: "parties", name: "Parties, with their own ends, marks and colours", hint: null },
          { value: "issues", name: "Issues, with their scales", hint: null },
          { value: "phases", name: "Phases", hint: null },
        ],
      },
    ],
  };
}
