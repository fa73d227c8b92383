import type { FormField, FormModel } from "./form-model";

/** Two records side by side, field by field. */
export type MergeRow = {
  readonly label: string;
  readonly going: string;
  readonly staying: string;
  readonly differs: boolean;
};

/**
 * Prepares what each of two records of a kind has, to decide which stays.
 *
 * @param going - The form of the one that goes, with its values; `staying` that of the other.
 */
export function prepareMerge(going: FormModel, staying: FormModel): readonly MergeRow[] {
  const rowsOf = ({ sections }: FormModel) =>
    sections.flatMap(({ fields }) => fields.filter(({ kind }) => kind !== "hidden" && kind !== "list"));
  const others = rowsOf(staying);
  return rowsOf(going).map((field) => {
    const other = others.find(({ path }) => path === field.path);
    const [mine, theirs] = [describeValue(field), other === undefined ? "nothing" : describeValue(other)];
    return { label: field.label, going: mine, staying: theirs, differs: mine !== theirs };
  });
}

function describeValue(field: FormField): string {
  if (field.kind === "list") return `${field.items.length}`;
  if (field.kind === "choices") return field.values.join(", ") || "nothing";
  if (field.kind === "yes-no") return field.value ? "yes" : "no";
  const options = "options" in field ? field.options : [];
  const option = options.find(({ value }) => value === field.value);
  return option?.name ?? (field.value === "" ? "nothing" : field.value);
}
