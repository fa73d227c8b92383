import type { Slug } from "../domain/model";
import type { Actor, Role } from "./actor";

/** What one can be to a negotiation. Whoever has no role in it is an outsider, signed in or not. */
export const STANDINGS = ["outsider", "reader", "analyst", "editor", "owner"] as const;
export type Standing = (typeof STANDINGS)[number];

/** What can be done to a negotiation, and who may. One table; nothing else in the program decides it. */
export const NEGOTIATION_ACTIONS = {
  /** See positions, statements, evidence, sources, as they are now. Everybody, where reading is public. */
  read: ["reader", "analyst", "editor", "owner"],
  /** See who changed what and when, and the negotiation as it was. */
  "read-history": ["reader", "analyst", "editor", "owner"],
  /** Create, revise and remove statements, demands and sources. */
  "write-records": ["analyst", "editor", "owner"],
  /** Create, revise and remove rounds, parties, issues and phases, and the negotiation's own fields. */
  "write-frame": ["editor", "owner"],
  /** Merge two records into one; undo a whole write of anybody's. */
  merge: ["editor", "owner"],
  /** Invite, change roles, let go; open the negotiation to the public. */
  "manage-people": ["owner"],
} as const satisfies Record<string, readonly Role[]>;
export type NegotiationAction = keyof typeof NEGOTIATION_ACTIONS;

/** What can be done to the installation: its one person in local mode and its administrators may. */
export const INSTALLATION_ACTIONS = ["create-negotiation", "manage-accounts"] as const;
export type InstallationAction = (typeof INSTALLATION_ACTIONS)[number];

const READING: readonly NegotiationAction[] = ["read", "read-history"];

/**
 * Whether somebody may do something to a negotiation.
 *
 * @param subject.publicReading - Whether its owner has opened it to the public.
 */
export function may(
  actor: Actor,
  action: NegotiationAction,
  subject: { readonly negotiation: Slug; readonly publicReading: boolean },
): boolean {
  if (action === "read" && subject.publicReading) return true;
  if (actor.kind === "person" && !isWithinLimits(actor, action, subject.negotiation)) return false;
  const standing = findStanding(actor, subject.negotiation);
  return standing !== "outsider" && (NEGOTIATION_ACTIONS[action] as readonly Role[]).includes(standing);
}

/** Whether somebody may do something to the installation as a whole. No token may. */
export function mayInstall(actor: Actor, _action: InstallationAction): boolean {
  return (
    actor.kind === "local" ||
    actor.kind === "program" ||
    (actor.kind === "person" && actor.administrator && actor.limits === null)
  );
}

/** What somebody is to a negotiation. */
export function findStanding(actor: Actor, negotiation: Slug): Standing {
  switch (actor.kind) {
    case "nobody":
      return "outsider";
    case "local":
    case "program":
      return "owner";
    case "person":
      if (actor.administrator) return "owner";
      return Object.hasOwn(actor.roles, negotiation) ? (actor.roles[negotiation] ?? "outsider") : "outsider";
  }
}

function isWithinLimits(
  { limits }: Extract<Actor, { kind: "person" }>,
  action: NegotiationAction,
  negotiation: Slug,
): boolean {
  if (limits === null) return true;
  if (limits.negotiation !== null && limits.negotiation !== negotiation) return false;
  // A script never manages people, whatever its scope.
  return action !== "manage-people" && (limits.scope === "write" || READING.includes(action));
}
