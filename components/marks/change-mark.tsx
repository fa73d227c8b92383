import type { ChangeClass } from "@/lib/domain/changes/change";

/** The mark of a class of change. Always beside its word: the mark alone is hidden from assistive technology. */
export function ChangeMark({ change }: { readonly change: ChangeClass }) {
  return (
    <svg
      data-change={change}
      width="10"
      height="10"
      viewBox="-6 -6 12 12"
      className="inline-block shrink-0 align-[-0.5px]"
      aria-hidden="true"
    >
      <use href={`#c-${change}`} fill="currentColor" />
    </svg>
  );
}
