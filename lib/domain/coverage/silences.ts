import { daysBetween } from "../calendar/days-between";
import type { IsoDate, Slug } from "../model";
import type { CoverageCell } from "./coverage-cell";

/** A run of rounds at which a party stated nothing on an issue. */
export type Silence = {
  readonly party: Slug;
  readonly issue: Slug;
  /** Ordinals of its first and last round, both inclusive, from 1. */
  readonly first: number;
  readonly last: number;
  readonly rounds: number;
  /** Whole days from the start of its first round to the end of its last, 0 or more. */
  readonly days: number;
  /** Whether the party had stated something before it, and has since. */
  readonly kind: "never" | "before" | "between" | "since";
};

type Span = { readonly start: IsoDate; readonly end: IsoDate };

/**
 * Lists the rounds at which a party stated nothing on an issue, in runs. An analyst's reading ends no silence.
 *
 * @param cells - Those of one party on one issue, in any order.
 * @param rounds - All rounds in order; the first has ordinal 1.
 * @returns In order of time; empty where something was stated at every round, or there are no rounds.
 */
export function listSilences(
  { party, issue }: { readonly party: Slug; readonly issue: Slug },
  cells: readonly CoverageCell[],
  rounds: readonly Span[],
): readonly Silence[] {
  const spoken = cells
    .filter(({ statements, bases }) => statements > bases.analyst)
    .map(({ round }) => round)
    .toSorted((a, b) => a - b);
  const stops = [0, ...spoken, rounds.length + 1];
  return stops.slice(1).flatMap((stop, index) => {
    const first = (stops[index] ?? 0) + 1;
    const last = stop - 1;
    const [start, end] = [rounds[first - 1]?.start, rounds[last - 1]?.end];
    if (last < first || start === undefined || end === undefined) return [];
    const kind = kindOf({ opens: first === 1, closes: last === rounds.length });
    // A round may begin while the one before it goes on, and end before it.
    const days = Math.max(0, daysBetween(start, end));
    return [{ party, issue, first, last, rounds: last - first + 1, days, kind }];
  });
}

function kindOf({ opens, closes }: { opens: boolean; closes: boolean }): Silence["kind"] {
  if (opens) return closes ? "never" : "before";
  return closes ? "since" : "between";
}
