import type { FormField } from "@/lib/chart/form-model";
import { textAt } from "@/lib/format/form-values";
import { ChoiceField, ChoicesField, YesNoField } from "./choice-fields";
import { useFormEditing } from "./form-editing";
import { ListField } from "./list-field";
import { SearchField } from "./search-field";
import { TextField } from "./text-field";

/** Fields one below the other, those of half the width side by side where there is room. */
export function FormFields({ fields }: { readonly fields: readonly FormField[] }) {
  return (
    <div className="grid grid-cols-1 gap-x-6 gap-y-3.5 md:grid-cols-2">
      {fields.map((field) => (
        <FormFieldView key={field.path} field={field} />
      ))}
    </div>
  );
}

/** A field of any kind; nothing while it is not to be shown. */
function FormFieldView({ field }: { readonly field: FormField }) {
  const { values } = useFormEditing();
  const { shownWhile } = field;
  if (shownWhile !== undefined && !shownWhile.values.includes(textAt(values, shownWhile.path))) return null;
  if (field.kind === "hidden") return <input type="hidden" name={field.path} value={field.value} />;
  return (
    <div className={field.half === true ? "min-w-0" : "min-w-0 md:col-span-2"}>
      <OneField field={field} />
    </div>
  );
}

function OneField({ field }: { readonly field: Exclude<FormField, { kind: "hidden" }> }) {
  switch (field.kind) {
    case "line":
    case "prose":
    case "day":
    case "number":
    case "address":
    case "colour":
      return <TextField field={field} />;
    case "choice":
      return <ChoiceField field={field} />;
    case "search":
      return <SearchField field={field} />;
    case "choices":
      return <ChoicesField field={field} />;
    case "yes-no":
      return <YesNoField field={field} />;
    case "list":
      return <ListField field={field} />;
    case "fixed":
      return (
        <p className="text-[14px]">
          <input type="hidden" name={field.path} value={field.value} />
          <span className="font-semibold">{field.label}</span> {field.value}
          {field.hint !== null && <span className="note"> {field.hint}</span>}
        </p>
      );
  }
}
