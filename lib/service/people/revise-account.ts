import "server-only";
import { admitAttempt } from "../../auth/attempts";
import { checkName } from "../../auth/check-account";
import { findPasswordFault, hashNewPassword, isPassword } from "../../auth/passwords";
import { requirePerson } from "../../auth/require-person";
import { readSessionToken } from "../../auth/session-cookie";
import { requireTeam } from "../../auth/team";
import { database } from "../../data/database";
import {
  countOtherAdministrators,
  deletePerson,
  findPasswordHash,
  findPerson,
  replacePassword,
  updatePersonName,
} from "../../data/people";
import { forgetAttempt } from "../../data/people-attempts";
import { countOtherOwners, listMemberships, lockNegotiations, setRole } from "../../data/people-memberships";
import { deleteOtherSessions, deleteSession } from "../../data/people-sessions";
import { writeTransaction } from "../../data/write-transaction";
import { type PeopleResult, refused } from "./people-result";

/** Where a request came from: its address, and its cookies, which name the session. */
export type RequestPlace = { readonly address: string; readonly cookies: string | null };

/** Gives whoever has signed in another name. */
export async function changeName(name: string): Promise<PeopleResult> {
  const { person } = requirePerson();
  const faults = checkName(name);
  if (faults.length > 0) return { ok: false, faults };
  await updatePersonName(person.id, name.trim());
  return { ok: true };
}

/** Sets a new password. The other sessions and every API token end with the old one. */
export async function changePassword(
  passwords: { readonly present: string; readonly next: string },
  place: RequestPlace,
): Promise<PeopleResult> {
  const { person } = requirePerson();
  const proof = await provePassword(person.id, passwords.present, place);
  if (!proof.ok) return proof;
  const fault = findPasswordFault(passwords.next, [person.name, proof.email]);
  if (fault !== null) return refused(fault, "next");
  const passwordHash = await hashNewPassword(passwords.next);
  const keep = readSessionToken(place.cookies, requireTeam());
  await database().prisma.$transaction((transaction) =>
    replacePassword(transaction, { id: person.id, passwordHash, keep }),
  );
  return { ok: true };
}

/** Ends one of the sessions of whoever has signed in. */
export async function endSession(id: string): Promise<void> {
  await deleteSession(requirePerson().person.id, id);
}

/** Ends every session of whoever has signed in but the present one. */
export async function endOtherSessions(cookies: string | null): Promise<void> {
  const { person } = requirePerson();
  await deleteOtherSessions(person.id, readSessionToken(cookies, requireTeam()) ?? "");
}

/**
 * Deletes the account of whoever has signed in: name, address, password, sessions, tokens and roles. What they wrote
 * stays, and so does the history, which knows them by a number only.
 */
export async function deleteAccount(password: string, place: RequestPlace): Promise<PeopleResult> {
  const { person, actorId: actor } = requirePerson();
  const proof = await provePassword(person.id, password, place);
  if (!proof.ok) return proof;
  const roles = await listMemberships(person.id);
  const ids = roles.map(({ negotiation }) => negotiation);
  const write = { actor, negotiation: ids[0] ?? "", reason: "Account deleted" };
  return writeTransaction(write, async (transaction): Promise<PeopleResult> => {
    await lockNegotiations(transaction, ids);
    for (const { negotiation, name, role } of roles) {
      if (role === "owner" && (await countOtherOwners(transaction, negotiation, person.id)) === 0)
        return refused(`You are the last owner of “${name}”. Make somebody else its owner first.`);
    }
    const isLast = person.administrator && (await countOtherAdministrators(transaction, person.id)) === 0;
    if (isLast) return refused("You are the last administrator. Make somebody else one first.");
    for (const negotiation of ids)
      await setRole(transaction, { negotiation, personId: person.id, role: null });
    await deletePerson(transaction, person.id);
    return { ok: true };
  });
}

/** Whether somebody who has signed in knows their password too; counted as an attempt to sign in. */
async function provePassword(
  id: string,
  password: string,
  { address }: RequestPlace,
): Promise<PeopleResult<{ readonly email: string }>> {
  const [person, hash] = await Promise.all([findPerson(id), findPasswordHash(id)]);
  if (person === null || hash === null) return refused("This account has no password.");
  const attempt = await admitAttempt(person.email, address);
  if (!attempt.admitted)
    return refused(`Too many tries. Wait ${Math.ceil(attempt.retryAfterSeconds / 60)} minutes.`, "present");
  if (!(await isPassword(password, hash))) return refused("This is not your present password.", "present");
  await forgetAttempt(attempt.ids);
  return { ok: true, email: person.email };
}
