import "server-only";
import { toActorId } from "../../auth/actor";
import { checkNewAccount, type NewAccount } from "../../auth/check-account";
import { hashNewPassword } from "../../auth/passwords";
import { requirePerson } from "../../auth/require-person";
import { hashSecret } from "../../auth/secrets";
import { requireTeam } from "../../auth/team";
import { findNegotiation } from "../../data/negotiations";
import { findPersonByEmail, insertPerson } from "../../data/people";
import { findOpenLink, takeLink } from "../../data/people-links";
import { findRole, setRole } from "../../data/people-memberships";
import { type Transaction, writeTransaction } from "../../data/write-transaction";
import type { Slug } from "../../domain/model";
import { loadPersonNames } from "./load-person-names";
import { type PeopleResult, refused } from "./people-result";

export type Invitation = {
  readonly negotiation: { readonly id: Slug; readonly name: string };
  readonly role: string;
  /** Who invites, by name. */
  readonly by: string;
};

const GONE = "This invitation does not work any more. Ask for a new one.";
const REASON = "Joined by an invitation";

/** Loads what an invitation is to, or null when it does not work any more. */
export async function loadInvitation(secret: string): Promise<Invitation | null> {
  requireTeam();
  const link = await findOpenLink("invitation", hashSecret(secret));
  if (link?.negotiation == null || link.role === null) return null;
  const negotiation = await findNegotiation(link.negotiation);
  if (negotiation === null) return null;
  const by = link.createdBy ?? "";
  const names = await loadPersonNames([by]);
  return {
    negotiation: { id: negotiation.id, name: negotiation.name },
    role: link.role,
    by: names.get(by) ?? "",
  };
}

/** Takes whoever has signed in into the negotiation that an invitation is to. A higher role that they have stays. */
export async function joinByInvitation(
  secret: string,
): Promise<PeopleResult<{ readonly negotiation: Slug }>> {
  const { person, actorId } = requirePerson();
  const invitation = await loadInvitation(secret);
  if (invitation === null) return refused(GONE);
  const negotiation = invitation.negotiation.id;
  const joined = await writeTransaction({ actor: actorId, negotiation, reason: REASON }, (transaction) =>
    join(transaction, { secret, personId: person.id }),
  );
  return joined ? { ok: true, negotiation } : refused(GONE);
}

/** Makes an account for whoever was invited, and takes it into the negotiation, both or neither. */
export async function joinWithNewAccount({
  secret,
  ...given
}: NewAccount & { readonly secret: string }): Promise<
  PeopleResult<{ readonly negotiation: Slug; readonly email: string }>
> {
  const invitation = await loadInvitation(secret);
  if (invitation === null) return refused(GONE);
  const checked = checkNewAccount(given);
  if (!checked.ok) return checked;
  const { name, email, password } = checked.account;
  const taken = refused(
    "Somebody has an account with this address. If it is yours, sign in with it first.",
    "email",
  );
  if ((await findPersonByEmail(email)) !== null) return taken;
  const passwordHash = await hashNewPassword(password);
  const id = crypto.randomUUID();
  const actor = toActorId({ kind: "person", id, name, administrator: false, roles: {}, limits: null });
  const negotiation = invitation.negotiation.id;
  const joined = await writeTransaction({ actor, negotiation, reason: REASON }, async (transaction) => {
    if ((await findPersonByEmail(email, transaction)) !== null) return null;
    await insertPerson(transaction, { id, name, email, passwordHash, administrator: false });
    if (await join(transaction, { secret, personId: id })) return true;
    throw new InvitationGone();
  }).catch((error: unknown) => {
    if (error instanceof InvitationGone) return false;
    throw error;
  });
  if (joined === null) return taken;
  return joined ? { ok: true, negotiation, email } : refused(GONE);
}

/** Undoes the account that was being made: another has used the invitation meanwhile. */
class InvitationGone extends Error {}

const ORDER = ["reader", "analyst", "editor", "owner"];

async function join(
  transaction: Transaction,
  { secret, personId }: { readonly secret: string; readonly personId: string },
): Promise<boolean> {
  const link = await takeLink(transaction, {
    purpose: "invitation",
    secretHash: hashSecret(secret),
    usedBy: `person:${personId}`,
  });
  if (link?.negotiation == null || link.role === null) return false;
  const before = await findRole(transaction, link.negotiation, personId);
  if (before === null || ORDER.indexOf(before) < ORDER.indexOf(link.role))
    await setRole(transaction, { negotiation: link.negotiation, personId, role: link.role });
  return true;
}
