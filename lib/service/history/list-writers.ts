import "server-only";
import { requireRight } from "../../auth/require-right";
import { listActorsSince } from "../../data/sql/list-later-writes";

type Known = { readonly actors: ReadonlySet<string>; readonly last: bigint };

/** What was written stays written, so that only what came since has to be looked at. */
const known = new Map<string, Known>();

/** Whoever has written to a negotiation, as the history keeps them. */
export async function listWriters(negotiation: string): Promise<readonly string[]> {
  const before = known.get(negotiation) ?? { actors: new Set<string>(), last: 0n };
  const { actors, last } = await listActorsSince(negotiation, before.last);
  const all = new Set([...before.actors, ...actors]);
  known.set(negotiation, { actors: all, last });
  return [...all];
}

/**
 * Loads whoever has written to a negotiation, for choosing among them.
 *
 * @throws {AppError} `unauthenticated`, `forbidden`; `not-found`: there is no such negotiation.
 */
export async function loadWriters(negotiation: string): Promise<readonly string[]> {
  await requireRight("read-history", negotiation);
  return listWriters(negotiation);
}
