import type { ReactNode } from "react";
import type { FormField } from "@/lib/chart/form-model";
import { fieldId, useFormEditing } from "./form-editing";

/** What the element that a field is written in has to say of itself. */
export type FieldParts = {
  readonly id: string;
  readonly described: { readonly "aria-describedby"?: string; readonly "aria-invalid": boolean };
};

/** What hangs on a field: the ids of its hint, its doubts and its fault, for whoever does not see them. */
export function useFieldParts({ path, hint }: Pick<FormField, "path" | "hint">): FieldParts {
  const { faults, doubts } = useFormEditing();
  const id = fieldId(path);
  const isWrong = faults.some((fault) => fault.path === path);
  const described = [
    ...(hint === null ? [] : [`${id}-hint`]),
    ...(doubts.some((doubt) => doubt.path === path) ? [`${id}-doubt`] : []),
    ...(isWrong ? [`${id}-fault`] : []),
  ].join(" ");
  return {
    id,
    described: {
      "aria-invalid": isWrong,
      ...(described === "" ? {} : { "aria-describedby": described }),
    },
  };
}

/** What helps below a field, what is doubtful in it, and what is wrong with it. */
export function FieldNotes({
  field: { path, hint },
  children,
}: {
  readonly field: Pick<FormField, "path" | "hint">;
  readonly children?: ReactNode;
}) {
  const { faults, doubts } = useFormEditing();
  const id = fieldId(path);
  const wrong = faults.filter((fault) => fault.path === path);
  const doubtful = doubts.filter((doubt) => doubt.path === path);
  return (
    <>
      {(hint !== null || children !== undefined) && (
        <p className="note mt-1 flex gap-x-4">
          {hint !== null && <span id={`${id}-hint`}>{hint}</span>}
          {children}
        </p>
      )}
      <div role="status" id={`${id}-doubt`} className="note text-ink2">
        {doubtful.map(({ message }) => (
          <p key={message} className="mt-1">
            {message}
          </p>
        ))}
      </div>
      {wrong.length > 0 && (
        <div id={`${id}-fault`} className="mt-1 text-[14px] font-semibold">
          {wrong.map(({ message }) => (
            <p key={message}>{message}</p>
          ))}
        </div>
      )}
    </>
  );
}

/** A field that is one element: its label above, the notes below. */
export function FieldFrame({
  field,
  children,
  aside,
}: {
  readonly field: FormField;
  readonly children: ReactNode;
  /** Stands in the line of the hint, such as a count. */
  readonly aside?: ReactNode;
}) {
  return (
    <div>
      <label htmlFor={fieldId(field.path)} className="mb-1 block text-[14px] font-semibold">
        {field.label}
        {!field.required && <span className="note font-normal"> optional</span>}
      </label>
      {children}
      <FieldNotes field={field}>{aside}</FieldNotes>
    </div>
  );
}
