import type { Slug } from "../domain/model";
import type { RoundEntry } from "../service/read-models";
import type { CompareFilters } from "./parse-compare-filters";

/**
 * Which end of a comparison a round replaces: the nearer one; of two equally near the later one.
 *
 * @param rounds - In order; a round that is not among them replaces nothing.
 */
export function nearerEnd(
  rounds: readonly RoundEntry[],
  { from, to }: Pick<CompareFilters, "from" | "to">,
  chosen: Slug,
): Partial<Pick<CompareFilters, "from" | "to">> {
  const place = (id: Slug) => rounds.findIndex((round) => round.id === id);
  const at = place(chosen);
  if (at < 0 || chosen === from || chosen === to) return {};
  return Math.abs(at - place(from)) < Math.abs(at - place(to)) ? { from: chosen } : { to: chosen };
}
