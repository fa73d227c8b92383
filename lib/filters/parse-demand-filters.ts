import type { Slug } from "../domain/model";
import { parseChoice } from "./parse-choice";
import type { ScreenQuery } from "./query-value";

/** Which demands are listed; null: all. */
export type DemandFilters = {
  readonly party: Slug | null;
  readonly issue: Slug | null;
  /** What the address asked for and did not get, in sentences. */
  readonly notices: readonly string[];
};

/**
 * Reads the filters of the list of demands out of its address. Never throws.
 *
 * @param known - The ids that may be asked for.
 */
export function parseDemandFilters(
  query: ScreenQuery,
  known: { readonly parties: readonly Slug[]; readonly issues: readonly Slug[] },
): DemandFilters {
  const party = parseChoice({
    query,
    key: "party",
    what: "party",
    known: known.parties,
    otherwise: "the demands of all parties are shown",
  });
  const issue = parseChoice({
    query,
    key: "issue",
    what: "issue",
    known: known.issues,
    otherwise: "the demands on all issues are shown",
  });
  return { party: party.value, issue: issue.value, notices: [...party.notices, ...issue.notices] };
}
