import "server-only";
import { currentActor } from "../../auth/current-actor";
import { findPasswordFault, hashNewPassword } from "../../auth/passwords";
import { findStanding, mayInstall } from "../../auth/policy";
import { requirePerson } from "../../auth/require-person";
import { requireRight } from "../../auth/require-right";
import { hashSecret } from "../../auth/secrets";
import { requireTeam } from "../../auth/team";
import { database } from "../../data/database";
import { findPerson, replacePassword } from "../../data/people";
import { findOpenLink, takeLink } from "../../data/people-links";
import { listMemberships } from "../../data/people-memberships";
import type { Slug } from "../../domain/model";
import { AppError } from "../../errors";
import { makeLink } from "./make-link";
import { type PeopleResult, refused } from "./people-result";

const LIVES_MS = 3_600_000;
const GONE = "This link does not work any more. Ask for a new one.";

/**
 * Makes a link with which a person chooses a new password, for one hour. Whoever has it can take the account over:
 * besides administrators only those may make one who own every negotiation that the account opens.
 *
 * @param negotiation - Where whoever asks manages people; null: they administer the installation.
 * @returns The link's secret, shown once.
 * @throws {AppError} `unauthenticated` or `forbidden`.
 */
export async function makePasswordLink(
  personId: string,
  negotiation: Slug | null,
): Promise<PeopleResult<{ readonly secret: string }>> {
  const { person: actor, actorId } = requirePerson();
  if (negotiation !== null) await requireRight("manage-people", negotiation);
  const person = await findPerson(personId);
  const roles = await listMemberships(personId);
  const ofActor = roles.filter(({ negotiation: place }) => findStanding(actor, place) === "owner");
  const isFamiliar = negotiation !== null && roles.some((role) => role.negotiation === negotiation);
  if (!mayInstall(currentActor(), "manage-accounts")) {
    if (!isFamiliar)
      throw new AppError("forbidden", "Only an administrator of this installation may do this.");
    if (person?.administrator === true || ofActor.length < roles.length)
      return refused(
        "This account opens more than you own. Ask an administrator of this installation for the link.",
      );
  }
  if (person === null) return refused("This account is not there any more.");
  return {
    ok: true,
    secret: await makeLink({ purpose: "password", personId, createdBy: actorId }, LIVES_MS),
  };
}

/** Loads whose password a link is for, or null when it does not work any more. */
export async function loadPasswordLink(
  secret: string,
): Promise<{ readonly name: string; readonly email: string } | null> {
  requireTeam();
  const link = await findOpenLink("password", hashSecret(secret));
  const person = link?.personId == null ? null : await findPerson(link.personId);
  return person === null ? null : { name: person.name, email: person.email };
}

/** Sets the password that the link's holder has chosen. Every session and every API token ends. */
export async function resetPassword(
  secret: string,
  password: string,
): Promise<PeopleResult<{ readonly email: string }>> {
  const person = await loadPasswordLink(secret);
  if (person === null) return refused(GONE);
  const fault = findPasswordFault(password, [person.name, person.email]);
  if (fault !== null) return refused(fault, "password");
  const passwordHash = await hashNewPassword(password);
  const done = await database().prisma.$transaction(async (transaction) => {
    const link = await takeLink(transaction, {
      purpose: "password",
      secretHash: hashSecret(secret),
      usedBy: "link",
    });
    if (link?.personId == null) return false;
    await replacePassword(transaction, { id: link.personId, passwordHash, keep: null });
    return true;
  });
  return done ? { ok: true, email: person.email } : refused(GONE);
}
