import { randomUUID } from "node:crypto";
import { countPeople } from "../data/people";
import { insertLink } from "../data/people-links";
import { hashSecret, newSecret } from "./secrets";

const LIVES_MS = 24 * 3_600_000;

/**
 * While nobody has an account: makes the key with which the first administrator is made, in place of the one before.
 *
 * @returns The key; null: somebody has an account, and none is ever made again.
 */
export async function renewSetUpKey(): Promise<string | null> {
  if ((await countPeople()) > 0) return null;
  const key = newSecret();
  await insertLink({
    id: randomUUID(),
    purpose: "setup",
    secretHash: hashSecret(key),
    expiresAt: new Date(Date.now() + LIVES_MS),
    createdBy: null,
  });
  return key;
}
