import { findAccess } from "../data/negotiations";
import type { Slug } from "../domain/model";
import { AppError } from "../errors";
import { type Actor, toActorId } from "./actor";
import { currentActor } from "./current-actor";
import { type InstallationAction, may, mayInstall, type NegotiationAction } from "./policy";

/** The negotiation that somebody may do something to, and where it stands. */
export type Granted = {
  readonly actor: Actor;
  /** The actor as the history keeps it. */
  readonly actorId: string;
  readonly revision: number;
};

/**
 * Makes sure that whoever the code runs for may do something to a negotiation.
 *
 * @throws {AppError} `unauthenticated` or `forbidden`, with the same words whether it exists or not; `not-found`
 *   only to those who may know what there is.
 */
export async function requireRight(action: NegotiationAction, negotiation: Slug): Promise<Granted> {
  const actor = currentActor();
  const access = await findAccess(negotiation);
  const subject = { negotiation, publicReading: access?.publicReading ?? false };
  if (!may(actor, action, subject)) throw refusal(actor, negotiation);
  if (access === null) throw new AppError("not-found", `There is no negotiation “${negotiation}”.`);
  return { actor, actorId: toActorId(actor), revision: access.revision };
}

/**
 * Makes sure that whoever the code runs for may do something to the installation.
 *
 * @throws {AppError} `unauthenticated` or `forbidden`.
 */
export function requireInstallationRight(action: InstallationAction): {
  readonly actor: Actor;
  readonly actorId: string;
} {
  const actor = currentActor();
  if (!mayInstall(actor, action)) throw refusal(actor, null);
  return { actor, actorId: toActorId(actor) };
}

function refusal(actor: Actor, negotiation: Slug | null): AppError {
  if (actor.kind === "nobody") return new AppError("unauthenticated", "Sign in to go on.");
  return new AppError(
    "forbidden",
    negotiation === null
      ? "Only an administrator of this installation may do this."
      : `Your role does not allow this in “${negotiation}”. Its owner can give you another.`,
  );
}
