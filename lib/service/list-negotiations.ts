import "server-only";
import { currentActor } from "../auth/current-actor";
import { may } from "../auth/policy";
import * as data from "../data/negotiations";
import type { Negotiation } from "../domain/model";

/** Lists every negotiation that may be read, by name. */
export async function listNegotiations(): Promise<readonly Negotiation[]> {
  const actor = currentActor();
  return (await data.listNegotiations()).filter(({ id, publicReading }) =>
    may(actor, "read", { negotiation: id, publicReading }),
  );
}
