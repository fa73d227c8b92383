import "server-only";
import { checkNewAccount, type NewAccount } from "../../auth/check-account";
import { hashNewPassword } from "../../auth/passwords";
import { hashSecret } from "../../auth/secrets";
import { requireTeam } from "../../auth/team";
import { database } from "../../data/database";
import { countPeople, insertPerson } from "../../data/people";
import { findOpenLink, takeLink } from "../../data/people-links";
import { type PeopleResult, refused } from "./people-result";

const GONE =
  "This link does not work any more. While nobody has an account, a new one is printed at each start.";

/** Whether a key from the terminal opens the set-up. */
export async function isSetUpOpen(key: string): Promise<boolean> {
  requireTeam();
  return (await findOpenLink("setup", hashSecret(key))) !== null;
}

/**
 * Makes the first account, which administers the installation. Of any number of tries at once exactly one succeeds,
 * and none after it.
 */
export async function setUp({
  key,
  ...given
}: NewAccount & { readonly key: string }): Promise<PeopleResult<{ readonly email: string }>> {
  if (!(await isSetUpOpen(key))) return refused(GONE);
  const checked = checkNewAccount(given);
  if (!checked.ok) return checked;
  const { name, email, password } = checked.account;
  const passwordHash = await hashNewPassword(password);
  const id = crypto.randomUUID();
  const made = await database().prisma.$transaction(
    async (transaction) => {
      const taken = await takeLink(transaction, {
        purpose: "setup",
        secretHash: hashSecret(key),
        usedBy: `person:${id}`,
      });
      if (taken === null || (await countPeople(transaction)) > 0) return false;
      await insertPerson(transaction, { id, name, email, passwordHash, administrator: true });
      return true;
    },
    { maxWait: 10_000, timeout: 20_000 },
  );
  return made ? { ok: true, email } : refused(GONE);
}
