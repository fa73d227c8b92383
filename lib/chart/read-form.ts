import type { FormValues } from "../format/form-values";
import type { FormField, FormModel } from "./form-model";

/** The values that stand in a form, by path; of every field, shown or not. */
export function readForm({ sections }: Pick<FormModel, "sections">): FormValues {
  return Object.fromEntries(sections.flatMap(({ fields }) => fields.flatMap(readField)));
}

/** The values of one field; of a list those of its items. */
export function readField(field: FormField): readonly (readonly [string, readonly string[]])[] {
  switch (field.kind) {
    case "list":
      return field.items.flatMap((item) => item.flatMap(readField));
    case "choices":
      return [[field.path, field.values]];
    case "yes-no":
      return [[field.path, [field.value ? "yes" : ""]]];
    default:
      return [[field.path, [field.value]]];
  }
}
