import type { ReactNode } from "react";
import { PartyMark } from "@/components/marks/party-mark";
import type { Party, Slug } from "@/lib/domain/model";
import {
  TRAJECTORY_AXES,
  TRAJECTORY_BASES,
  type TrajectoryAxis,
  type TrajectoryBasis,
  type TrajectoryFilters,
} from "@/lib/filters/parse-trajectory-filters";
import { StateLink } from "./state-link";

const AXIS_WORDS = { round: "by round", date: "by date" } as const satisfies Record<TrajectoryAxis, string>;
const BASIS_WORDS = {
  stated: "all stated",
  "own-words": "own words only",
  readings: "with analysts’ readings",
} as const satisfies Record<TrajectoryBasis, string>;

type Shown = Pick<TrajectoryFilters, "axis" | "basis" | "parties">;

/** What the chart shows: axis, parties and basis, each choice a link. On a small screen one line that scrolls. */
export function TrajectoryControls({
  parties,
  filters,
  hasScale,
  hrefOf,
}: {
  readonly parties: readonly Pick<Party, "id" | "shortName">[];
  readonly filters: Shown;
  /** Without a scale there is no chart, and no axis to choose. */
  readonly hasScale: boolean;
  readonly hrefOf: (shown: Shown) => string;
}) {
  const { axis, basis } = filters;
  return (
    <nav
      aria-label="What the chart shows"
      data-print="no"
      className="strip mt-4 gap-x-8.5 gap-y-1 border-y border-rule2 py-1.5 text-[13.5px] md:flex-wrap"
    >
      {hasScale && (
        <Group name="Axis">
          {TRAJECTORY_AXES.map((choice) => (
            <StateLink key={choice} href={hrefOf({ ...filters, axis: choice })} current={choice === axis}>
              {AXIS_WORDS[choice]}
            </StateLink>
          ))}
        </Group>
      )}
      <Group name="Parties">
        {parties.map((party) => (
          <StateLink
            key={party.id}
            href={hrefOf({ ...filters, parties: toggle(filters.parties, party.id, parties) })}
            current={filters.parties.includes(party.id)}
            label={`${party.shortName}: ${filters.parties.includes(party.id) ? "shown; leave out" : "left out; show"}`}
          >
            <PartyMark party={party.id} /> {party.shortName}
          </StateLink>
        ))}
      </Group>
      <Group name="Basis">
        {TRAJECTORY_BASES.map((choice) => (
          <StateLink key={choice} href={hrefOf({ ...filters, basis: choice })} current={choice === basis}>
            {BASIS_WORDS[choice]}
          </StateLink>
        ))}
      </Group>
    </nav>
  );
}

function Group({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="flex shrink-0 items-center gap-3">
      <span className="label">{name}</span>
      {children}
    </div>
  );
}

/** Adds or takes away a party; the last one cannot be taken away, all are shown then. */
function toggle(shown: readonly Slug[], party: Slug, all: readonly Pick<Party, "id">[]): readonly Slug[] {
  const next = shown.includes(party) ? shown.filter((id) => id !== party) : [...shown, party];
  return next.length === 0 ? all.map(({ id }) => id) : next;
}
