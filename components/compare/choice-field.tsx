import type { ReactNode } from "react";

/** A labelled list to choose from, in the manner of the heads of screens: the label in capitals, the choice semibold. */
export function ChoiceField({
  label,
  name,
  value,
  children,
}: {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  /** The options. */
  readonly children: ReactNode;
}) {
  return (
    <label className="flex min-w-0 items-baseline gap-2.5 max-md:w-full">
      <span className="label shrink-0 max-md:w-14">{label}</span>
      <select
        key={value}
        name={name}
        defaultValue={value}
        className="min-h-7 min-w-0 border-b border-rule2 bg-paper font-semibold text-ellipsis max-md:flex-1 md:max-w-[340px]"
      >
        {children}
      </select>
    </label>
  );
}
