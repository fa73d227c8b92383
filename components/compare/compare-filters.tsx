import Link from "next/link";
import { ChangeMark } from "@/components/marks/change-mark";
import { PartyMark } from "@/components/marks/party-mark";
import type { FilterGroup } from "@/lib/chart/prepare-compare-filters";

/** The filters as links: a choice leads to the same comparison with it, or without it where it is chosen. */
export function CompareFilters({ groups }: { readonly groups: readonly FilterGroup[] }) {
  return (
    <nav
      aria-label="Filters"
      data-print="no"
      className="strip border-y border-rule2 py-2 text-[13.5px] md:flex-wrap md:gap-x-8 md:gap-y-1"
    >
      {groups.map(({ label, choices }) => (
        <div key={label} className="flex items-baseline gap-3">
          <span className="label" aria-hidden="true">
            {label}
          </span>
          <ul aria-label={label} className="flex items-baseline gap-x-3 md:flex-wrap">
            {choices.map(({ name, href, current, party, change }) => (
              <li key={name}>
                <Link
                  href={href}
                  prefetch={false}
                  scroll={false}
                  className="choice"
                  {...(current ? { "aria-current": "true" as const } : {})}
                >
                  {party !== null && <PartyMark party={party} />}
                  {change !== null && <ChangeMark change={change} />}
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
