import { hashPassword, verifyPassword } from "better-auth/crypto";
import { COMMON_PASSWORDS } from "./common-passwords";

/** In characters. Longer ones would only cost work. */
export const PASSWORD_LENGTH = { least: 12, most: 128 } as const;
/** Fewer different characters than this are no password, however long. */
const FEWEST_CHARACTERS = 5;
const SHORTEST_NAME = 4;

/**
 * Says what is wrong with a password that somebody wants to have.
 *
 * @param own - Names and addresses of the person, which a password may not consist of.
 * @returns A sentence, or null when it will do.
 */
export function findPasswordFault(password: string, own: readonly string[]): string | null {
  const { least, most } = PASSWORD_LENGTH;
  if (password.length < least)
    return `A password has at least ${least} characters. A sentence is easy to keep in mind.`;
  if (password.length > most) return `A password has at most ${most} characters.`;
  const folded = password.toLowerCase();
  const letters = folded.replace(/[^\p{L}]/gu, "");
  if (new Set(folded).size < FEWEST_CHARACTERS || isRun(folded))
    return "This password repeats itself or counts up. Choose another.";
  if (
    COMMON_PASSWORDS.has(folded) ||
    COMMON_PASSWORDS.has(letters) ||
    COMMON_PASSWORDS.has(folded.replace(/\W/g, ""))
  )
    return "This password is one of those that are tried first. Choose another.";
  const names = own
    .flatMap((text) => text.toLowerCase().split(/[\s@.]+/))
    .filter((part) => part.length >= SHORTEST_NAME);
  const rest = names.reduce((left, name) => left.replaceAll(name, ""), folded);
  if (rest.length < folded.length && rest.replace(/[^\p{L}]/gu, "").length < SHORTEST_NAME)
    return "This password is little more than your name or address. Choose another.";
  return null;
}

/** Hashes a password with a salt of its own (scrypt). */
export function hashNewPassword(password: string): Promise<string> {
  return hashPassword(password);
}

/** Whether a password is the hashed one. */
export function isPassword(password: string, hash: string): Promise<boolean> {
  return password.length > PASSWORD_LENGTH.most ? Promise.resolve(false) : verifyPassword({ hash, password });
}

/** Whether every character follows the one before, up or down: `abcdefghijkl`, `987654321098`. */
function isRun(text: string): boolean {
  const steps = [...text].slice(1).map((character, index) => {
    const step = (character.codePointAt(0) ?? 0) - (text.codePointAt(index) ?? 0);
    return step === -9 ? 1 : step === 9 ? -1 : step;
  });
  return steps.every((step) => step === 1) || steps.every((step) => step === -1);
}
