import "server-only";
import * as data from "../data/negotiations";

/** The negotiation's revision, which grows with every write to it; null when there is no such negotiation. */
export function findRevision(negotiation: string): Promise<number | null> {
  return data.findRevision(negotiation);
}
