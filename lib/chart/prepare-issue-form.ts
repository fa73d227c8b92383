import type { Anchor, Issue } from "../domain/model";
import { screenPaths } from "../filters/screen-paths";
import type { Frame } from "../service/read-models";
import type { FormField, FormModel } from "./form-model";
import { draftKeyOf, idField, LINE, ordinalField, textField } from "./prepare-frame-form-fields";

export type IssueFields = Issue & { readonly ordinal: number };

const WHILE_SCALED = { path: "scale", values: ["yes"] } as const;
/** What a new scale begins with: its ends and its middle. */
const FIRST_ANCHORS = [0, 50, 100].map((at) => ({ at, text: "", label: "" }));

/**
 * Prepares the form of an issue.
 *
 * @param fields - As it stands; null for a new one.
 */
export function prepareIssueForm(
  frame: Frame,
  { fields, version }: { readonly fields: IssueFields | null; readonly version: number | null },
): FormModel {
  const negotiation = frame.negotiation.id;
  const scale = fields?.scale ?? null;
  return {
    title: fields === null ? "New issue" : "Revise the issue",
    draftKey: draftKeyOf(negotiation, "issue", fields?.id ?? null),
    version,
    cancelHref: screenPaths.frame(negotiation),
    sections: [
      {
        title: "What is at issue",
        hint: null,
        fields: [
          textField({
            ...{ path: "title", label: "Title", kind: "line", value: fields?.title ?? null, longest: LINE },
            ...{ required: true, hint: "In one or two words, as it stands in tables." },
          }),
          textField({
            ...{ path: "question", label: "Question", kind: "line", value: fields?.question ?? null },
            ...{
              required: true,
              longest: LINE,
              hint: "What a position on it answers, such as “How much …?”",
            },
          }),
          {
            ...{ path: "core", label: "A core issue", required: false, kind: "yes-no" },
            hint: "One that the negotiation is about; others are counted beside it.",
            value: fields?.core ?? true,
          },
          textField({
            ...{ path: "salience", label: "Salience", kind: "number", value: fields?.salience ?? null },
            hint: "Its weight in overall gaps, above 0. Weights count only once every issue has one; empty where it is not coded.",
          }),
          ordinalField(fields?.ordinal ?? frame.issues.length + 1),
          idField(fields?.id ?? null, ["title"]),
        ],
      },
      {
        title: "Its scale",
        hint: "From 0 to 100, with its described points. Without a scale, demands on it are compared by wording and firmness alone.",
        fields: [
          {
            ...{ path: "scale", label: "It has a scale", hint: null, required: false, kind: "yes-no" },
            value: fields === null || scale !== null,
          },
          textField({
            ...{
              path: "scale.lowLabel",
              label: "The end at 0",
              kind: "line",
              value: scale?.lowLabel ?? null,
            },
            ...{ required: true, longest: LINE, shownWhile: WHILE_SCALED },
          }),
          textField({
            ...{
              path: "scale.highLabel",
              label: "The end at 100",
              kind: "line",
              value: scale?.highLabel ?? null,
            },
            ...{ required: true, longest: LINE, shownWhile: WHILE_SCALED },
          }),
          {
            ...{ path: "scale.anchors", label: "Described points", required: true, kind: "list" },
            ...{ itemName: "described point", least: 2, shownWhile: WHILE_SCALED },
            hint: "At least two, in ascending order. A coder reads off the nearest.",
            items: (scale?.anchors ?? FIRST_ANCHORS).map((anchor, at) => prepareItem(String(at), anchor)),
            blank: prepareItem("#", null),
          },
        ],
      },
    ],
  };
}

function prepareItem(place: string, anchor: Anchor | null): readonly FormField[] {
  return [
    textField({
      ...{ path: `scale.anchors.${place}.at`, label: "At", kind: "number", value: anchor?.at ?? null },
      ...{ required: true, hint: "0 to 100." },
    }),
    textField({
      ...{
        path: `scale.anchors.${place}.text`,
        label: "What it means",
        kind: "line",
        value: anchor?.text ?? null,
      },
      ...{ required: true, longest: LINE },
    }),
    textField({
      ...{ path: `scale.anchors.${place}.label`, label: "Label", kind: "line", value: anchor?.label ?? null },
      ...{ required: true, longest: 24, hint: "For cells and axes, at most 24 characters." },
    }),
  ];
}
