import type { InputFault } from "../errors";
import { foldEmail } from "./attempts";
import { findPasswordFault } from "./passwords";

/** The form of an address that better-auth accepts at sign-in. */
const EMAIL = /^(?!\.)(?!.*\.\.)([a-z0-9_'+\-.]*)[a-z0-9_+-]@([a-z0-9][a-z0-9-]*\.)+[a-z]{2,}$/;
const LONGEST_EMAIL = 200;
const LONGEST_NAME = 80;

export type NewAccount = { readonly name: string; readonly email: string; readonly password: string };

/** Checks a name that is shown to others. @returns What is wrong with it, none or one. */
export function checkName(name: string): readonly InputFault[] {
  const plain = name.trim();
  if (plain === "") return [{ path: "name", message: "A name is needed: it stands beside what you write." }];
  if (plain.length > LONGEST_NAME || /\p{Cc}/u.test(plain))
    return [{ path: "name", message: `A name has at most ${LONGEST_NAME} characters, all on one line.` }];
  return [];
}

/**
 * Checks what a new account would consist of.
 *
 * @returns The account in the form that is kept, or everything that is wrong.
 */
export function checkNewAccount(
  given: NewAccount,
):
  | { readonly ok: true; readonly account: NewAccount }
  | { readonly ok: false; readonly faults: readonly InputFault[] } {
  const account = { name: given.name.trim(), email: foldEmail(given.email), password: given.password };
  const faults = [...checkName(account.name)];
  if (!EMAIL.test(account.email) || account.email.length > LONGEST_EMAIL)
    faults.push({ path: "email", message: "This is not an e-mail address: name@example.org." });
  const password = findPasswordFault(account.password, [account.name, account.email]);
  if (password !== null) faults.push({ path: "password", message: password });
  return faults.length === 0 ? { ok: true, account } : { ok: false, faults };
}
