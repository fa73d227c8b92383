import "server-only";
import { currentActor } from "../../auth/current-actor";
import { may, mayInstall } from "../../auth/policy";
import { isTeam } from "../../auth/team";

/** Who looks at a screen, and which of its ways are open to them. */
export type Viewer =
  | { readonly kind: "local" }
  | { readonly kind: "nobody" }
  | {
      readonly kind: "person";
      readonly name: string;
      readonly managesAccounts: boolean;
      /** Whether they manage the people of the negotiation that the screen is about. */
      readonly managesPeople: boolean;
    };

/** Tells who looks at a screen. @param negotiation - What it is about; null: no single one. */
export function loadViewer(negotiation: string | null): Viewer {
  const actor = currentActor();
  if (!isTeam()) return { kind: "local" };
  if (actor.kind !== "person") return { kind: "nobody" };
  return {
    kind: "person",
    name: actor.name,
    managesAccounts: mayInstall(actor, "manage-accounts"),
    managesPeople: negotiation !== null && may(actor, "manage-people", { negotiation, publicReading: false }),
  };
}
