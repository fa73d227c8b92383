import type { Slug } from "../domain/model";
import type { Frame } from "../service/read-models";
import { parseChoice } from "./parse-choice";
import type { ScreenQuery } from "./query-value";

/** Two different parties at one round. */
export type PartyComparisonFilters = { readonly round: Slug; readonly a: Slug; readonly b: Slug };

/**
 * Reads which two parties are compared at which round; unless chosen, the negotiation's own pair at the last round.
 *
 * @returns Null when there are no rounds or fewer than two parties; `notices` are sentences for the reader.
 */
export function parsePartyComparisonFilters(
  query: ScreenQuery,
  frame: Pick<Frame, "rounds" | "parties" | "negotiation">,
): { readonly filters: PartyComparisonFilters; readonly notices: readonly string[] } | null {
  const rounds = frame.rounds.map(({ id }) => id);
  const parties = frame.parties.map(({ id }) => id);
  const otherwise = "another one is shown";
  const askedRound = parseChoice({
    query,
    key: "round",
    what: "round",
    known: rounds,
    otherwise: "the last one is shown",
  });
  const askedA = parseChoice({ query, key: "a", what: "party", known: parties, otherwise });
  const askedB = parseChoice({ query, key: "b", what: "party", known: parties, otherwise });
  const other = (than: Slug | null) =>
    [...(frame.negotiation.leadPair ?? []), ...parties].find((party) => party !== than) ?? null;
  const round = askedRound.value ?? rounds.at(-1) ?? null;
  const a = askedA.value ?? other(askedB.value);
  const b = askedB.value === a ? other(a) : (askedB.value ?? other(a));
  if (round === null || a === null || b === null) return null;
  const same = askedB.value !== null && askedB.value === a;
  const notices = [askedRound, askedA, askedB].flatMap((choice) => choice.notices);
  return {
    filters: { round, a, b },
    notices: same ? [...notices, "A party is not compared with itself; another one is shown."] : notices,
  };
}
