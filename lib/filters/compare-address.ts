import type { NegotiationRef } from "../domain/as-of/negotiation-ref";
import type { CompareFilters } from "./parse-compare-filters";
import { screenPaths } from "./screen-paths";

/** The forms in which a comparison can be had. */
export type CompareForm = "page" | "csv" | "markdown";

/**
 * Writes the address of a comparison; {@link parseCompareFilters} reads it back to the same filters.
 *
 * @param changes - What is to differ from `filters`.
 */
export function compareAddress(
  negotiation: NegotiationRef,
  filters: CompareFilters,
  changes: Partial<CompareFilters> = {},
  form: CompareForm = "page",
): string {
  const { from, to, parties, issues, classes, basis, order, open } = { ...filters, ...changes };
  const query = {
    from,
    to,
    party: parties.join(","),
    issue: issues.join(","),
    class: classes.join(","),
    basis: basis === "any" ? null : basis,
    order: order === "issue" ? null : order,
    open: open.join(","),
  };
  switch (form) {
    case "page":
      return screenPaths.compare(negotiation, query);
    case "csv":
    case "markdown": {
      const [path, parameters] = screenPaths.compare(negotiation, query).split("?");
      return `${path}/changes.${form === "csv" ? "csv" : "md"}${parameters === undefined ? "" : `?${parameters}`}`;
    }
  }
}
