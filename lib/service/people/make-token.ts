import "server-only";
import { requirePerson } from "../../auth/require-person";
import { hashSecret, newSecret } from "../../auth/secrets";
import * as tokens from "../../data/people-tokens";
import { type PeopleResult, refused } from "./people-result";

const LONGEST_NAME = 60;
const MOST_DAYS = 366;
const DAY_MS = 86_400_000;

/**
 * Makes a token with which a script acts for whoever has signed in.
 *
 * @param wanted.negotiation - The only negotiation that it opens; null: all that the person may.
 * @param wanted.lastDay - Its last day, `YYYY-MM-DD`, at most a year ahead; it ends with that day in UTC.
 * @returns The token, shown once; it is not kept.
 */
export async function makeToken(wanted: {
  readonly name: string;
  readonly scope: string;
  readonly negotiation: string | null;
  readonly lastDay: string;
}): Promise<PeopleResult<{ readonly token: string }>> {
  const { person } = requirePerson();
  const name = wanted.name.trim();
  const { scope, negotiation } = wanted;
  const end = Date.parse(`${wanted.lastDay}T00:00:00Z`) + DAY_MS;
  if (name === "" || name.length > LONGEST_NAME)
    return refused(`Name it after what it is for, in at most ${LONGEST_NAME} characters.`, "name");
  if (scope !== "read" && scope !== "write") return refused("Choose what it may do.", "scope");
  if (negotiation !== null && !person.administrator && !Object.hasOwn(person.roles, negotiation))
    return refused("Choose one of your negotiations.", "negotiation");
  if (
    !/^\d{4}-\d{2}-\d{2}$/.test(wanted.lastDay) ||
    !(end > Date.now() && end <= Date.now() + MOST_DAYS * DAY_MS)
  )
    return refused("Choose a day from today to a year from now.", "lastDay");
  const token = `standpoint_${newSecret()}`;
  const id = crypto.randomUUID();
  const kept = { id, personId: person.id, name, secretHash: hashSecret(token), scope, negotiation };
  await tokens.insertToken({ ...kept, scope, expiresAt: new Date(end) });
  return { ok: true, token };
}

/** Revokes a token of whoever has signed in. */
export async function revokeToken(id: string): Promise<void> {
  await tokens.revokeToken(requirePerson().person.id, id);
}
