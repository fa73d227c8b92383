"use client";

import { useId, useMemo, useState } from "react";
import { findOptions } from "@/lib/chart/find-options";
import type { FormField, FormOption } from "@/lib/chart/form-model";
import { ChosenHint, FoldedChoice } from "./choice-fields";
import { FieldFrame, useFieldParts } from "./field-frame";
import { useFormEditing } from "./form-editing";
import { INPUT_LOOK } from "./input-look";
import { OptionList } from "./option-list";

type SearchField = Extract<FormField, { kind: "choice" | "search" }>;

/** One of many: found by typing some of its words. Without a script it is the browser's own list. */
export function SearchField({ field }: { readonly field: SearchField }) {
  const { alive, supplied } = useFormEditing();
  const { supply } = field;
  const more = supply === undefined ? undefined : supplied[supply.kind];
  const options = more ?? field.options;
  const whole = { ...field, options };
  return (
    <div>
      {alive ? <TypedChoice field={whole} /> : <FoldedChoice field={whole} />}
      {supply !== undefined && (
        <p className="note mt-0.5">
          <a href={supply.href} target="_blank" rel="noopener" className="inline-block min-h-6">
            {supply.name} in a new tab
          </a>
          ; when you come back it can be chosen here.
        </p>
      )}
    </div>
  );
}

function TypedChoice({ field }: { readonly field: SearchField }) {
  const { set } = useFormEditing();
  const { id, described } = useFieldParts(field);
  const listId = useId();
  const { path, value, options, required } = field;
  const chosen = options.find((option) => option.value === value);
  const [typed, setTyped] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const open = typed !== null;
  const found = useMemo(() => (typed === null ? [] : findOptions(options, typed)), [options, typed]);
  const active = found[Math.min(at, found.length - 1)];
  const show = (text: string) => {
    setTyped(text);
    setAt(0);
  };
  const choose = (option: FormOption | undefined) => {
    if (option !== undefined) set(path, option.value);
    setTyped(null);
  };
  const leave = () => {
    if (typed?.trim() === "" && chosen !== undefined && !required) set(path, "");
    setTyped(null);
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!open) return show("");
      const last = Math.max(0, found.length - 1);
      setAt((now) => (event.key === "ArrowDown" ? Math.min(last, now + 1) : Math.max(0, now - 1)));
    } else if (event.key === "Enter" && open) {
      event.preventDefault();
      choose(active);
    } else if (event.key === "Escape" && open) {
      event.preventDefault();
      setTyped(null);
    }
  };
  return (
    <FieldFrame field={field}>
      <div className="relative">
        <input type="hidden" name={path} value={value} />
        <input
          id={id}
          role="combobox"
          type="text"
          autoComplete="off"
          aria-expanded={open}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-required={required}
          {...(open && active !== undefined ? { "aria-activedescendant": `${listId}-${active.value}` } : {})}
          {...described}
          className={INPUT_LOOK}
          placeholder="Type to find"
          value={typed ?? chosen?.name ?? value}
          onChange={({ target }) => show(target.value)}
          onFocus={({ target }) => target.select()}
          onClick={() => !open && show("")}
          onBlur={leave}
          onKeyDown={onKeyDown}
        />
        <OptionList
          id={listId}
          open={open}
          found={found}
          active={active}
          choose={choose}
          label={field.label}
        />
      </div>
      <ChosenHint option={chosen} />
    </FieldFrame>
  );
}
