import "server-only";
import type { Role } from "../../auth/actor";
import { requireRight } from "../../auth/require-right";
import { requireTeam } from "../../auth/team";
import { countOtherOwners, findRole, setPublicReading, setRole } from "../../data/people-memberships";
import { writeTransaction } from "../../data/write-transaction";
import type { Slug } from "../../domain/model";
import { isRole } from "./invite-person";
import { type PeopleResult, refused } from "./people-result";

const LAST_OWNER = "A negotiation keeps at least one owner. Make somebody else an owner first.";
const NO_MEMBER = "This person has no role here any more.";

/**
 * Gives a member of a negotiation another role.
 *
 * @throws {AppError} `unauthenticated` or `forbidden`.
 */
export async function changeRole(negotiation: Slug, personId: string, role: string): Promise<PeopleResult> {
  return isRole(role) ? change(negotiation, personId, role) : refused("Choose one of the roles.", "role");
}

/** Lets a member of a negotiation go. @throws {AppError} `unauthenticated` or `forbidden`. */
export function letGo(negotiation: Slug, personId: string): Promise<PeopleResult> {
  return change(negotiation, personId, null);
}

async function change(negotiation: Slug, personId: string, role: Role | null): Promise<PeopleResult> {
  const { actorId: actor } = await requireRight("manage-people", negotiation);
  requireTeam();
  return writeTransaction({ actor, negotiation }, async (transaction): Promise<PeopleResult> => {
    const before = await findRole(transaction, negotiation, personId);
    if (before === null) return refused(NO_MEMBER);
    const losesOwner = before === "owner" && role !== "owner";
    if (losesOwner && (await countOtherOwners(transaction, negotiation, personId)) === 0)
      return refused(LAST_OWNER);
    if (before !== role) await setRole(transaction, { negotiation, personId, role });
    return { ok: true };
  });
}

/**
 * Opens a negotiation to everybody who finds it, or closes it again. Its history stays with its members.
 *
 * @throws {AppError} `unauthenticated` or `forbidden`.
 */
export async function openToPublic(negotiation: Slug, open: boolean): Promise<void> {
  const { actorId: actor } = await requireRight("manage-people", negotiation);
  requireTeam();
  await writeTransaction({ actor, negotiation }, (transaction) =>
    setPublicReading(transaction, negotiation, open),
  );
}
