import type { Slug } from "../domain/model";
import { findNearestNames } from "./nearest-names";

/** The parameters of an address as Next hands them over. */
export type SearchParams = Readonly<Record<string, string | readonly string[] | undefined>>;

export type OverviewFilters = {
  /** The round shown; null when the negotiation has none yet. */
  readonly round: Slug | null;
  /** The parties of the gaps, both or neither. */
  readonly a: Slug | null;
  readonly b: Slug | null;
  /** What the address asked for that could not be had, in sentences. */
  readonly notices: readonly string[];
};

/**
 * Reads what the overview shows from its address. Never throws: what is not known falls back to the default and is
 * named in a notice.
 *
 * @param params - `round`, `a` and `b`, each a slug; of several values the first counts.
 * @param known.rounds - Ids in order; the last is the default.
 * @param known.parties - Ids of the parties.
 */
export function parseOverviewFilters(
  params: SearchParams,
  known: { readonly rounds: readonly Slug[]; readonly parties: readonly Slug[] },
): OverviewFilters {
  const notices: string[] = [];
  const round = readRound(first(params.round), known.rounds, notices);
  const asked = { a: first(params.a), b: first(params.b) };
  const pair = readPair(asked, known.parties, notices);
  return { round, ...pair, notices };
}

function first(value: string | readonly string[] | undefined): string | null {
  const one = typeof value === "string" || value === undefined ? value : value[0];
  return one === undefined || one === "" ? null : one;
}

function readRound(asked: string | null, rounds: readonly Slug[], notices: string[]): Slug | null {
  const last = rounds.at(-1) ?? null;
  if (asked === null || rounds.includes(asked)) return asked ?? last;
  notices.push(`There is no round “${asked}”; the last one is shown.${didYouMean(asked, rounds)}`);
  return last;
}

function readPair(
  { a, b }: { readonly a: string | null; readonly b: string | null },
  parties: readonly Slug[],
  notices: string[],
): { readonly a: Slug | null; readonly b: Slug | null } {
  const neither = { a: null, b: null };
  if (a === null && b === null) return neither;
  const unknown = [a, b].filter((party) => party !== null && !parties.includes(party));
  for (const party of unknown) {
    notices.push(
      `There is no party “${party}”; the gaps of the usual pair are shown.${didYouMean(party ?? "", parties)}`,
    );
  }
  if (unknown.length > 0) return neither;
  if (a === null || b === null || a === b) {
    notices.push("A gap lies between two different parties; that of the usual pair is shown.");
    return neither;
  }
  return { a, b };
}

function didYouMean(asked: string, known: readonly Slug[]): string {
  const nearest = findNearestNames(asked, known);
  return nearest.length === 0 ? "" : ` Did you mean ${nearest.map((name) => `“${name}”`).join(" or ")}?`;
}
