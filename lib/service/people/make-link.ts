import "server-only";
import { hashSecret, newSecret } from "../../auth/secrets";
import { insertLink, type NewLink } from "../../data/people-links";

type Purpose<L> = L extends NewLink ? Omit<L, "id" | "secretHash" | "expiresAt"> : never;

/**
 * Makes a link that works once.
 *
 * @param livesMs - How long it can be used, in milliseconds.
 * @returns Its secret, which is not kept and cannot be shown again.
 */
export async function makeLink(link: Purpose<NewLink>, livesMs: number): Promise<string> {
  const secret = newSecret();
  await insertLink({
    ...link,
    id: crypto.randomUUID(),
    secretHash: hashSecret(secret),
    expiresAt: new Date(Date.now() + livesMs),
  });
  return secret;
}
