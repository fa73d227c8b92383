import "server-only";
import * as data from "../data/negotiations";
import type { Negotiation } from "../domain/model";

/** Lists every negotiation, by name. */
export function listNegotiations(): Promise<readonly Negotiation[]> {
  return data.listNegotiations();
}
