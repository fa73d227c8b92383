import type { Party, Slug } from "../domain/model";
import { parseChoice } from "./parse-choice";
import { queryValue, type ScreenQuery } from "./query-value";

export const TRAJECTORY_AXES = ["round", "date"] as const;
/** Which statements make the lines: all but analysts' readings, the parties' own words only, or all with readings apart. */
export const TRAJECTORY_BASES = ["stated", "own-words", "readings"] as const;

export type TrajectoryAxis = (typeof TRAJECTORY_AXES)[number];
export type TrajectoryBasis = (typeof TRAJECTORY_BASES)[number];

/** What the chart of an issue shows. */
export type TrajectoryFilters = {
  readonly axis: TrajectoryAxis;
  readonly basis: TrajectoryBasis;
  /** In display order; never empty while the negotiation has parties. */
  readonly parties: readonly Slug[];
  /** The statement whose evidence is open, as the address names it; it may not exist. */
  readonly statement: Slug | null;
  /** Whether the table lists every round, or the last few only. */
  readonly allRows: boolean;
  /** What the address asked for and did not get, in sentences. */
  readonly notices: readonly string[];
};

/**
 * Reads what the chart of an issue shows out of its address: `axis`, `basis`, `party` (ids with commas between),
 * `statement`, `rows=all`. Never throws.
 *
 * @param parties - The negotiation's parties in display order.
 */
export function parseTrajectoryFilters(
  query: ScreenQuery,
  parties: readonly Pick<Party, "id">[],
): TrajectoryFilters {
  const axis = parseChoice({
    query,
    key: "axis",
    what: "axis",
    known: TRAJECTORY_AXES,
    otherwise: "rounds are shown evenly spaced",
  });
  const basis = parseChoice({
    query,
    key: "basis",
    what: "basis",
    known: TRAJECTORY_BASES,
    otherwise: "all that was stated is shown",
  });
  const rows = parseChoice({
    query,
    key: "rows",
    what: "choice of rows",
    known: ["all"],
    otherwise: "the table lists the last rounds",
  });
  const chosen = parseParties(queryValue(query, "party"), parties);
  return {
    axis: axis.value ?? "round",
    basis: basis.value ?? "stated",
    parties: chosen.parties,
    statement: queryValue(query, "statement"),
    allRows: rows.value === "all",
    notices: [axis, basis, rows, chosen].flatMap(({ notices }) => notices),
  };
}

function parseParties(asked: string | null, parties: readonly Pick<Party, "id">[]) {
  const known = parties.map(({ id }) => id);
  const names = (asked ?? "")
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  const found = known.filter((id) => names.includes(id));
  const otherwise = found.length === 0 ? "all parties are shown" : "the others named are shown";
  const notices = names
    .filter((name) => !known.includes(name))
    .flatMap(
      (name) =>
        parseChoice({ query: { party: name }, key: "party", what: "party", known, otherwise }).notices,
    );
  return { parties: found.length === 0 ? known : found, notices };
}
