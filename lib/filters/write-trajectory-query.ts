import type { Party } from "../domain/model";
import type { TrajectoryFilters } from "./parse-trajectory-filters";

/** The parameters of an issue's address; null: left out. */
export type TrajectoryQuery = {
  readonly axis: string | null;
  readonly party: string | null;
  readonly basis: string | null;
  readonly rows: "all" | null;
};

/**
 * Writes what the chart of an issue shows as the parameters of its address: what is shown unless asked otherwise is
 * left out, so that the plain address and the plain choice are one.
 *
 * @param parties - The negotiation's parties in display order.
 */
export function writeTrajectoryQuery(
  filters: Pick<TrajectoryFilters, "axis" | "basis" | "parties" | "allRows">,
  parties: readonly Pick<Party, "id">[],
): TrajectoryQuery {
  const chosen = parties.map(({ id }) => id).filter((id) => filters.parties.includes(id));
  return {
    axis: filters.axis === "round" ? null : filters.axis,
    party: chosen.length === parties.length ? null : chosen.join(","),
    basis: filters.basis === "stated" ? null : filters.basis,
    rows: filters.allRows ? "all" : null,
  };
}
