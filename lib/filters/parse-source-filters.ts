import { RELIABILITIES, type Reliability, SOURCE_KINDS, type SourceKind } from "../domain/codebook/grades";
import type { Slug } from "../domain/model";
import { parseChoice } from "./parse-choice";
import type { ScreenQuery } from "./query-value";

/** Which sources are listed; null: all. */
export type SourceFilters = {
  readonly reliability: Reliability | null;
  readonly kind: SourceKind | null;
  /** The last source of the page before; null: from the beginning. */
  readonly after: Slug | null;
  /** What the address asked for and did not get, in sentences. */
  readonly notices: readonly string[];
};

/**
 * Reads the filters of the list of sources out of its address. Never throws.
 *
 * @param known - Ids of the sources, at any of which the list may go on.
 */
export function parseSourceFilters(query: ScreenQuery, known: readonly Slug[]): SourceFilters {
  const reliability = parseChoice({
    query,
    key: "reliability",
    what: "reliability",
    known: RELIABILITIES,
    otherwise: "sources of every grade are shown; the grades are A to F",
  });
  const kind = parseChoice({
    query,
    key: "kind",
    what: "kind of source",
    known: SOURCE_KINDS,
    otherwise: "sources of every kind are shown",
  });
  const after = parseChoice({
    query,
    key: "after",
    what: "source",
    known,
    otherwise: "the list is shown from its beginning",
  });
  return {
    reliability: reliability.value,
    kind: kind.value,
    after: after.value,
    notices: [...reliability.notices, ...kind.notices, ...after.notices],
  };
}
