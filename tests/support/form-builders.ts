import type { FormContext, FormSubject } from "@/lib/chart/form-context";
import type { FormField, FormModel } from "@/lib/chart/form-model";
import { aDemand, aSource, RECORDS } from "./record-builders";

/** What a form can name: the negotiation of the other builders, with a demand on a scale and one without. */
export const FORM_CONTEXT: FormContext = {
  frame: RECORDS,
  demands: [aDemand(), aDemand({ id: "short-talks", issue: "format", title: "Short talks" })],
  statements: [
    {
      ...{
        id: "s1",
        demand: "all-water",
        round: "r1",
        date: "2024-01-10",
        text: "All of it.",
        basis: "on-record",
      },
      ...{ position: 90, fallback: null, firmness: 5 },
    },
    {
      ...{
        id: "s2",
        demand: "all-water",
        round: "r2",
        date: "2024-02-10",
        text: "Most of it.",
        basis: "reported",
      },
      ...{ position: 70, fallback: 60, firmness: 4 },
    },
    {
      ...{
        id: "s3",
        demand: "all-water",
        round: "r2",
        date: "2024-02-10",
        text: "They want it.",
        basis: "analyst",
      },
      ...{ position: 50, fallback: null, firmness: 3 },
    },
  ],
  sources: [aSource()],
};

/** A new record of which nothing is known. */
export const NEW_SUBJECT: FormSubject = { id: null, version: null, fields: null, values: {} };

export function aTextField(path: string, value = ""): FormField {
  return {
    ...{ kind: "line", path, label: path, hint: null, required: true, value },
    ...{ longest: 500, mostWords: null },
  };
}

/** A list of items of two fields each. */
export function aListField(least = 0): Extract<FormField, { kind: "list" }> {
  return {
    ...{ kind: "list", path: "list", label: "List", hint: null, required: false, itemName: "thing", least },
    items: [],
    blank: [aTextField("list.#.a"), aTextField("list.#.b", "usual")],
  };
}

export function aForm(...fields: readonly FormField[]): FormModel {
  return {
    ...{ title: "New thing", draftKey: "thing", version: null, cancelHref: "/" },
    sections: [{ title: "One", hint: null, fields }],
  };
}

export function listFormFields({ sections }: Pick<FormModel, "sections">): readonly FormField[] {
  return sections.flatMap(({ fields }) => fields);
}
