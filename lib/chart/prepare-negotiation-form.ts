import type { CodingNote, Slug } from "../domain/model";
import { screenPaths } from "../filters/screen-paths";
import type { Frame } from "../service/read-models";
import type { FormField, FormModel } from "./form-model";
import { choiceField, draftKeyOf, idField, LINE, PROSE, textField } from "./prepare-frame-form-fields";

export type NegotiationFields = {
  readonly id: Slug;
  readonly name: string;
  readonly description: string;
  readonly threshold: number;
  readonly leadPair: readonly [Slug, Slug] | null;
  readonly codingNotes: readonly CodingNote[];
};

/** What the threshold means, beside its field. */
export const THRESHOLD_HINT =
  "Points of 100, 1 to 100. A position that moves less counts as the same: nearer codes are within the error of coding. 5 is usual.";

/** Prepares the form of a negotiation's own fields. */
export function prepareNegotiationForm(
  { parties }: Pick<Frame, "parties">,
  { fields, version }: { readonly fields: NegotiationFields; readonly version: number },
): FormModel {
  return {
    title: "Revise the negotiation",
    draftKey: draftKeyOf(fields.id, "negotiation", fields.id),
    version,
    cancelHref: screenPaths.frame(fields.id),
    sections: [
      {
        title: "The negotiation",
        hint: null,
        fields: [
          textField({
            ...{
              path: "name",
              label: "Name",
              kind: "line",
              value: fields.name,
              longest: LINE,
              required: true,
            },
          }),
          textField({
            ...{ path: "description", label: "Description", kind: "prose", value: fields.description },
            ...{ longest: PROSE, required: true },
          }),
          textField({
            ...{ path: "threshold", label: "Threshold of a change", kind: "number", value: fields.threshold },
            ...{ required: true, hint: THRESHOLD_HINT },
          }),
          idField(fields.id, []),
        ],
      },
      {
        title: "Lead pair",
        hint: "The two parties whose gap is shown unless others are chosen. Both, or neither.",
        fields: [0, 1].map((place) =>
          choiceField({
            ...{ path: `leadPair.${place}`, label: place === 0 ? "One party" : "The other" },
            value: fields.leadPair?.[place] ?? null,
            options: [
              { value: "", name: "none", hint: null },
              ...parties.map(({ id, name }) => ({ value: id, name, hint: null })),
            ],
          }),
        ),
      },
      {
        title: "Coding notes",
        hint: "What a reader has to know of how this negotiation was coded; shown with the method.",
        fields: [prepareNotes(fields.codingNotes)],
      },
    ],
  };
}

function prepareNotes(notes: readonly CodingNote[]): FormField {
  const item = (place: string, note: CodingNote | null): readonly FormField[] => [
    textField({
      ...{ path: `codingNotes.${place}.title`, label: "Title", kind: "line", value: note?.title ?? null },
      ...{ required: true, longest: LINE },
    }),
    textField({
      ...{ path: `codingNotes.${place}.text`, label: "Text", kind: "prose", value: note?.text ?? null },
      ...{ required: true, longest: PROSE },
    }),
  ];
  return {
    ...{ path: "codingNotes", label: "Notes", hint: null, required: false, kind: "list", itemName: "note" },
    least: 0,
    items: notes.map((note, at) => item(String(at), note)),
    blank: item("#", null),
  };
}
