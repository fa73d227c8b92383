import { useEffect, useRef } from "react";
import type { FormOption } from "@/lib/chart/form-model";

/** The options that were found, over what lies below the field. */
export function OptionList({
  id,
  open,
  found,
  active,
  choose,
  label,
}: {
  readonly id: string;
  readonly open: boolean;
  readonly found: readonly FormOption[];
  readonly active: FormOption | undefined;
  readonly choose: (option: FormOption) => void;
  readonly label: string;
}) {
  const chosen = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another active option is what scrolls.
  useEffect(() => chosen.current?.scrollIntoView({ block: "nearest" }), [active]);
  return (
    <div className={open ? "absolute inset-x-0 top-full z-10 border border-ink bg-paper" : "hidden"}>
      <div id={id} role="listbox" aria-label={label} className="max-h-72 overflow-y-auto">
        {found.map((option) => {
          const isActive = option === active;
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field that the list belongs to has the keys.
            // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field.
            <div
              key={option.value}
              id={`${id}-${option.value}`}
              role="option"
              aria-selected={isActive}
              {...(isActive ? { ref: chosen } : {})}
              className={`cursor-pointer px-2 py-1 text-[14px]/[18px] ${isActive ? "bg-tint" : ""}`}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(option)}
            >
              {option.name}
              {option.hint !== null && <span className="note block">{option.hint}</span>}
            </div>
          );
        })}
      </div>
      {open && found.length === 0 && (
        <p role="status" className="note px-2 py-1.5">
          Nothing of this name.
        </p>
      )}
    </div>
  );
}
