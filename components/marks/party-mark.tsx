import type { Slug } from "@/lib/domain/model";

/** A party's marker in its colour, beside its name. Hollow: reported, or an analyst's reading. */
export function PartyMark({
  party,
  hollow = false,
  size = 11,
}: {
  readonly party: Slug;
  readonly hollow?: boolean;
  readonly size?: number;
}) {
  return (
    <svg
      data-party={party}
      width={size}
      height={size}
      viewBox="-7 -7 14 14"
      className="inline-block shrink-0 align-[-1px]"
      aria-hidden="true"
    >
      <use
        href={`#p-${party}`}
        {...(hollow ? { fill: "var(--paper)", stroke: "var(--c)", strokeWidth: 1.6 } : { fill: "var(--c)" })}
      />
    </svg>
  );
}
