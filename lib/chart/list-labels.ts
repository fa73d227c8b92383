import type { FormField, FormModel } from "./form-model";

/** What every field of a form is called, by path; a field of a list's item says which item. */
export function listLabels({ sections }: Pick<FormModel, "sections">): Readonly<Record<string, string>> {
  return Object.fromEntries([
    ...sections.flatMap(({ fields }) => fields.flatMap((field) => listOwn(field, null))),
    ["_reason", "Why"],
  ]);
}

function listOwn(field: FormField, item: string | null): readonly (readonly [string, string])[] {
  if (field.kind === "hidden") return [];
  const own = [
    field.path,
    item === null ? field.label : `${item}, ${turn(field.label, "toLowerCase")}`,
  ] as const;
  if (field.kind !== "list") return [own];
  const name = turn(field.itemName, "toUpperCase");
  return [
    own,
    ...field.items.flatMap((one, at) => one.flatMap((inner) => listOwn(inner, `${name} ${at + 1}`))),
  ];
}

const turn = (text: string, how: "toLowerCase" | "toUpperCase") => text.charAt(0)[how]() + text.slice(1);
