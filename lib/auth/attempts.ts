import { type Attempt, beginAttempt } from "../data/people-attempts";
import { toNetwork } from "./request-address";
import { hashSecret } from "./secrets";

/** How long an attempt counts, and how many are looked at in that time for one account and from one network. */
const WINDOW_SECONDS = 900;
const MOST_PER_ACCOUNT = 20;
const MOST_PER_NETWORK = 100;

/** The form of an e-mail address that is stored and compared. */
export function foldEmail(email: string): string {
  return email.trim().toLowerCase();
}

/**
 * Counts an attempt to prove who one is, whether the account exists or not. Sessions that are open go on.
 *
 * @param from - The address of whoever is connected.
 */
export function admitAttempt(email: string, from: string): Promise<Attempt> {
  const network = toNetwork(from);
  return beginAttempt(
    [
      { hash: hashSecret(`account ${foldEmail(email)}`), most: MOST_PER_ACCOUNT },
      ...(network === null ? [] : [{ hash: hashSecret(`network ${network}`), most: MOST_PER_NETWORK }]),
    ],
    WINDOW_SECONDS,
  );
}
