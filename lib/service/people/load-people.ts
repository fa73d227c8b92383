import "server-only";
import { requireRight } from "../../auth/require-right";
import { requireTeam } from "../../auth/team";
import { findAccess, findNegotiation } from "../../data/negotiations";
import { type LinkRow, listInvitations } from "../../data/people-links";
import { listMembers, type MemberRow } from "../../data/people-memberships";
import type { Slug } from "../../domain/model";
import { loadPersonNames } from "./load-person-names";

export type People = {
  readonly negotiation: { readonly id: Slug; readonly name: string };
  readonly publicReading: boolean;
  readonly members: readonly MemberRow[];
  readonly invitations: readonly (Omit<LinkRow, "createdBy"> & { readonly by: string })[];
  /** The id of whoever asks, to mark their own row; null for somebody without an account. */
  readonly self: string | null;
};

/**
 * Loads who belongs to a negotiation, who is invited, and whether it is open to the public.
 *
 * @throws {AppError} `unauthenticated` or `forbidden`; `not-found`: there is no such negotiation, or no accounts.
 */
export async function loadPeople(negotiation: Slug): Promise<People> {
  const { actor } = await requireRight("manage-people", negotiation);
  requireTeam();
  const [found, access, members, links] = await Promise.all([
    findNegotiation(negotiation),
    findAccess(negotiation),
    listMembers(negotiation),
    listInvitations(negotiation),
  ]);
  const names = await loadPersonNames(links.flatMap(({ createdBy }) => createdBy ?? []));
  return {
    negotiation: { id: negotiation, name: found?.name ?? negotiation },
    publicReading: access?.publicReading ?? false,
    members,
    invitations: links.map(({ createdBy, ...link }) => ({ ...link, by: names.get(createdBy ?? "") ?? "" })),
    self: actor.kind === "person" ? actor.id : null,
  };
}
