import type { NegotiationRef } from "../domain/as-of/negotiation-ref";
import type { Slug } from "../domain/model";
import { screenPaths } from "./screen-paths";

/** The address of a record's own page; of what has none, of the frame that shows it. */
export function toRecordPath(negotiation: NegotiationRef, kind: string, id: Slug): string {
  switch (kind) {
    case "statement":
      return screenPaths.statement(negotiation, id);
    case "demand":
      return screenPaths.demand(negotiation, id);
    case "source":
      return screenPaths.source(negotiation, id);
    case "round":
      return screenPaths.round(negotiation, id);
    case "party":
      return screenPaths.party(negotiation, id);
    case "issue":
      return screenPaths.issue(negotiation, id);
    default:
      return screenPaths.frame(negotiation);
  }
}

/** The same address with the write that led there, which its page then names. */
export function toSavedPath(href: string, writeId: string): string {
  return `${href}${href.includes("?") ? "&" : "?"}saved=${encodeURIComponent(writeId)}`;
}
