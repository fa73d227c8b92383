import { AppError } from "../errors";
import { type Actor, toActorId } from "./actor";
import { currentActor } from "./current-actor";
import { requireTeam } from "./team";

export type SignedInPerson = Extract<Actor, { kind: "person" }>;

/**
 * Makes sure that the code runs for somebody who has signed in themselves: a script with a token never changes an
 * account.
 *
 * @throws {AppError} `not-found`: local mode, which has no accounts; `unauthenticated`; `forbidden`: a token.
 */
export function requirePerson(): { readonly person: SignedInPerson; readonly actorId: string } {
  requireTeam();
  const actor = currentActor();
  if (actor.kind !== "person") throw new AppError("unauthenticated", "Sign in to go on.");
  if (actor.limits !== null) throw new AppError("forbidden", "A token may not do this. Sign in yourself.");
  return { person: actor, actorId: toActorId(actor) };
}
