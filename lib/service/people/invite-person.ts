import "server-only";
import { ROLES, type Role } from "../../auth/actor";
import { requireRight } from "../../auth/require-right";
import { requireTeam } from "../../auth/team";
import * as links from "../../data/people-links";
import type { Slug } from "../../domain/model";
import { makeLink } from "./make-link";
import { type PeopleResult, refused } from "./people-result";

const LIVES_MS = 7 * 24 * 3_600_000;
const LONGEST_NOTE = 120;

/**
 * Makes a link with which one person joins a negotiation, for seven days.
 *
 * @param invitation.note - For whom it is meant, so that whoever manages people can tell the links apart.
 * @returns The link's secret, shown once; it is not kept.
 * @throws {AppError} `unauthenticated` or `forbidden`: only its owners invite.
 */
export async function invitePerson(
  negotiation: Slug,
  invitation: { readonly role: string; readonly note: string },
): Promise<PeopleResult<{ readonly secret: string }>> {
  const { actorId } = await requireRight("manage-people", negotiation);
  requireTeam();
  const { role } = invitation;
  const note = invitation.note.trim();
  if (!isRole(role)) return refused("Choose one of the roles.", "role");
  if (note.length > LONGEST_NOTE) return refused(`At most ${LONGEST_NOTE} characters.`, "note");
  const createdBy = actorId;
  const purpose = "invitation";
  return {
    ok: true,
    secret: await makeLink(
      { purpose, negotiation, role, note: note === "" ? null : note, createdBy },
      LIVES_MS,
    ),
  };
}

/** Revokes an invitation. @throws {AppError} `unauthenticated` or `forbidden`. */
export async function revokeInvitation(negotiation: Slug, id: string): Promise<void> {
  await requireRight("manage-people", negotiation);
  requireTeam();
  await links.revokeInvitation(negotiation, id);
}

/** Whether a text is the name of a role. */
export function isRole(text: string): text is Role {
  return (ROLES as readonly string[]).includes(text);
}
