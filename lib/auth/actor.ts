import type { Slug } from "../domain/model";

/** What somebody is in a negotiation, from the least rights to the most. */
export const ROLES = ["reader", "analyst", "editor", "owner"] as const;
export type Role = (typeof ROLES)[number];

/** Narrower limits than the person's own rights: those of the token that a script showed. */
export type TokenLimits = {
  readonly scope: "read" | "write";
  /** The only negotiation that it opens; null: wherever the person has a role. */
  readonly negotiation: Slug | null;
};

/** Whoever a request comes from. */
export type Actor =
  /** Nobody has signed in, or the account is suspended. */
  | { readonly kind: "nobody" }
  /** The one person of local mode, who is not asked for a name. */
  | { readonly kind: "local" }
  /** The program itself, or a script of whoever runs it. */
  | { readonly kind: "program"; readonly name: string }
  | {
      readonly kind: "person";
      readonly id: string;
      readonly name: string;
      /** Of this installation: every negotiation is theirs. */
      readonly administrator: boolean;
      readonly roles: Readonly<Record<Slug, Role>>;
      /** Null: signed in with a session. */
      readonly limits: TokenLimits | null;
    };

/** The actor as the history keeps it: no name and no address, so that an account can be deleted. */
export function toActorId(actor: Actor): string {
  switch (actor.kind) {
    case "nobody":
      return "nobody";
    case "local":
      return "local";
    case "program":
      return actor.name;
    case "person":
      return `person:${actor.id}`;
  }
}
