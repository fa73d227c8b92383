import type { Slug } from "../domain/model";
import { parseChoice } from "./parse-choice";
import type { ScreenQuery } from "./query-value";

/** Of which party and on which issue records are shown; null: all. */
export type RecordFilters = {
  readonly party: Slug | null;
  readonly issue: Slug | null;
  /** What the address asked for and did not get, in sentences. */
  readonly notices: readonly string[];
};

/**
 * Reads the filters by party and issue out of an address. Never throws.
 *
 * @param known - The ids that may be asked for.
 */
export function parseRecordFilters(
  query: ScreenQuery,
  known: { readonly parties: readonly Slug[]; readonly issues: readonly Slug[] },
): RecordFilters {
  const party = parseChoice({
    query,
    key: "party",
    what: "party",
    known: known.parties,
    otherwise: "all parties are shown",
  });
  const issue = parseChoice({
    query,
    key: "issue",
    what: "issue",
    known: known.issues,
    otherwise: "all issues are shown",
  });
  return { party: party.value, issue: issue.value, notices: [...party.notices, ...issue.notices] };
}
