import type { Pole } from "../codebook/grades";
import type { IsoDate, PolePeriod, Slug } from "../model";

/**
 * Finds which end of an issue's scale is a party's own on a day.
 *
 * @param poles - The party's periods; both of their days are inclusive, null is open.
 * @param issue - A period that names the issue beats one for every issue.
 * @param day - Calendar day, `YYYY-MM-DD`.
 * @returns `none` when no period holds on that day.
 * @example
 * poleAt([{ pole: "low", issue: null, from: null, to: "2025-01-19" }], "territory", "2025-01-20") // "none"
 */
export function poleAt(poles: readonly PolePeriod[], issue: Slug, day: IsoDate): Pole {
  const holding = poles.filter(
    ({ from, to }) => (from === null || from <= day) && (to === null || day <= to),
  );
  const period =
    holding.find((candidate) => candidate.issue === issue) ??
    holding.find((candidate) => candidate.issue === null);
  return period?.pole ?? "none";
}
