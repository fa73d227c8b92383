import { AsyncLocalStorage } from "node:async_hooks";
import type { Actor } from "./actor";

/**
 * The server in front of the pages says once, before anything else runs, on whose behalf a request is answered; the
 * services ask here. Whatever runs outside a request acts for nobody, so that a door that forgets to say is shut.
 * Kept on the global object: the server and the pages load this module separately.
 */
const held = globalThis as typeof globalThis & {
  standpointActor?: AsyncLocalStorage<Actor>;
  standpointProcessActor?: Actor;
};
held.standpointActor ??= new AsyncLocalStorage<Actor>();
const storage = held.standpointActor;

/** Runs something on behalf of an actor. */
export function actAs<T>(actor: Actor, run: () => T): T {
  return storage.run(actor, run);
}

/** Settles on whose behalf a whole process runs that answers no requests: a script. */
export function actAsProcess(actor: Actor): void {
  held.standpointProcessActor = actor;
}

/** On whose behalf the code runs. */
export function currentActor(): Actor {
  return storage.getStore() ?? held.standpointProcessActor ?? { kind: "nobody" };
}
