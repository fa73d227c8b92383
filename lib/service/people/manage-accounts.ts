import "server-only";
import { requireInstallationRight } from "../../auth/require-right";
import { requireTeam } from "../../auth/team";
import { findPerson, listPeople, type PersonRow, updateStanding } from "../../data/people";
import { type PeopleResult, refused } from "./people-result";

export type Accounts = { readonly people: readonly PersonRow[]; readonly self: string | null };

/** Loads every account of the installation. @throws {AppError} `unauthenticated` or `forbidden`. */
export async function loadAccounts(): Promise<Accounts> {
  const { actor } = requireInstallationRight("manage-accounts");
  requireTeam();
  return { people: await listPeople(), self: actor.kind === "person" ? actor.id : null };
}

/** Suspends an account, which ends its sessions and stops its tokens, or restores it. */
export function suspendAccount(id: string, suspended: boolean): Promise<PeopleResult> {
  return change(id, { suspended });
}

/** Makes somebody an administrator of the installation, or a member like others. */
export function makeAdministrator(id: string, administrator: boolean): Promise<PeopleResult> {
  return change(id, { administrator });
}

async function change(
  id: string,
  wanted: { readonly suspended?: boolean; readonly administrator?: boolean },
): Promise<PeopleResult> {
  requireInstallationRight("manage-accounts");
  requireTeam();
  const person = await findPerson(id);
  if (person === null) return refused("This account is not there any more.");
  if (wanted.administrator === true && person.suspended) return refused("Restore the account first.");
  return (await updateStanding(id, wanted))
    ? { ok: true }
    : refused("An installation keeps at least one administrator. Make somebody else one first.");
}
