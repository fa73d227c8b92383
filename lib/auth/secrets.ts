import { createHash, randomBytes } from "node:crypto";

/** 256 bits: nobody guesses it, however long they try. */
const SECRET_BYTES = 32;

/** A new secret for a link or a token, 43 characters that need no escaping in an address. */
export function newSecret(): string {
  return randomBytes(SECRET_BYTES).toString("base64url");
}

/** What of a secret is stored: SHA-256, hexadecimal. A secret of 256 bits needs no slower one. */
export function hashSecret(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
