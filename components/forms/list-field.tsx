"use client";

import { useEffect, useRef } from "react";
import type { FormField } from "@/lib/chart/form-model";
import { FieldNotes } from "./field-frame";
import { fieldId, useFormEditing } from "./form-editing";
import { FormFields } from "./form-field-view";

const QUIET = "min-h-6 text-[14px] underline decoration-rule2 underline-offset-3 hover:decoration-ink";

/** A list of groups of fields, to which some can be added and from which some can be taken. */
export function ListField({ field }: { readonly field: Extract<FormField, { kind: "list" }> }) {
  const { addItem, removeItem, alive } = useFormEditing();
  const { path, label, items, itemName, least } = field;
  const root = useRef<HTMLFieldSetElement>(null);
  const shown = useRef(items.length);
  useEffect(() => {
    const added = items.length > shown.current;
    shown.current = items.length;
    if (added)
      root.current
        ?.querySelector<HTMLElement>(
          "[data-item]:last-of-type :is(input:not([type=hidden]), select, textarea)",
        )
        ?.focus();
  }, [items.length]);
  const act = (run: () => void) => (event: React.MouseEvent) => {
    if (!alive) return;
    event.preventDefault();
    run();
  };
  return (
    <fieldset ref={root}>
      <legend className="text-[14px] font-semibold">{label}</legend>
      <FieldNotes field={field} />
      <input type="hidden" name={path} value="" />
      {items.map((item, at) => (
        <fieldset
          // biome-ignore lint/suspicious/noArrayIndexKey: an item is its place; what it holds is kept by the form.
          key={at}
          data-item=""
          className="mt-3 border-t border-rule pt-2"
        >
          <legend className="float-left label">
            {itemName} {at + 1}
          </legend>
          {items.length > least && (
            <button
              type="submit"
              name="_do"
              value={`remove:${path}:${at}`}
              formNoValidate
              className={`${QUIET} float-right`}
              aria-label={`Remove ${itemName} ${at + 1}`}
              onClick={act(() => removeItem(path, at))}
            >
              Remove
            </button>
          )}
          <div className="clear-both pt-1.5">
            <FormFields fields={item} />
          </div>
        </fieldset>
      ))}
      <button
        type="submit"
        id={fieldId(path)}
        name="_do"
        value={`add:${path}`}
        formNoValidate
        className={`${QUIET} mt-2`}
        onClick={act(() => addItem(field))}
      >
        Add {items.length === 0 ? `a ${itemName}` : `another ${itemName}`}
      </button>
    </fieldset>
  );
}
