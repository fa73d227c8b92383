/** Team mode for the suites that use the services: its settings, people with accounts, and requests of theirs. */
import { afterAll, beforeAll } from "vitest";
import type { Actor, Role } from "../../lib/auth/actor";
import { actAs } from "../../lib/auth/current-actor";
import { findActor } from "../../lib/auth/find-actor";
import { hashNewPassword } from "../../lib/auth/passwords";
import { type SignIn, signIn } from "../../lib/auth/sign-in";
import { database } from "../../lib/data/database";
import { insertPerson } from "../../lib/data/people";
import { setRole } from "../../lib/data/people-memberships";
import { writeTransaction } from "../../lib/data/write-transaction";

export const TEAM = { origin: "https://desk.example", secret: "a secret that is only for these tests" };
export const PASSWORD = "seven grey herons wade";

/** Puts the suite into team mode. */
export function enterTeamMode(): void {
  beforeAll(() => {
    process.env.STANDPOINT_MODE = "team";
    process.env.STANDPOINT_ORIGIN = TEAM.origin;
    process.env.STANDPOINT_SECRET = TEAM.secret;
  });
  afterAll(() => {
    delete process.env.STANDPOINT_MODE;
    delete process.env.STANDPOINT_ORIGIN;
    delete process.env.STANDPOINT_SECRET;
  });
}

let hash: Promise<string> | null = null;

/** Makes an account; its e-mail address is made of its id, its password is {@link PASSWORD}. */
export async function makePerson(
  id: string,
  of: { readonly administrator?: boolean; readonly roles?: Readonly<Record<string, Role>> } = {},
): Promise<void> {
  hash ??= hashNewPassword(PASSWORD);
  const passwordHash = await hash;
  const name = `${id.slice(0, 1).toUpperCase()}${id.slice(1)}`;
  await insertPerson(database().prisma, {
    ...{ id, name, passwordHash },
    email: emailOf(id),
    administrator: of.administrator ?? false,
  });
  for (const [negotiation, role] of Object.entries(of.roles ?? {}))
    await writeTransaction({ actor: "test", negotiation }, (transaction) =>
      setRole(transaction, { negotiation, personId: id, role }),
    );
}

export const emailOf = (id: string) => `${id}@desk.example`;

/** Tries to sign in, from an address of its own unless given. */
export function tryToSignIn(
  email: string,
  password: string = PASSWORD,
  address: string = "203.0.113.9",
): Promise<SignIn> {
  return signIn(
    { email, password },
    { address, userAgent: "Mozilla/5.0 (X11) Firefox/140.0", cookies: null },
  );
}

/** Signs somebody in; returns the value of the Cookie header that their browser would send. */
export async function signInAs(id: string): Promise<string> {
  const answer = await tryToSignIn(emailOf(id));
  if (!answer.ok) throw new Error(`${id} was not signed in: ${answer.kind}`);
  return `${answer.cookie.name}=${answer.cookie.value}`;
}

/** On whose behalf a request with these headers is answered. */
export function actorOf(headers: {
  readonly cookie?: string;
  readonly authorization?: string;
}): Promise<Actor> {
  return findActor({ url: "/", headers: { ...headers }, socket: { remoteAddress: "203.0.113.9" } });
}

/** Runs something as a request of somebody does, their rights read anew. */
export async function asPerson<T>(
  headers: { readonly cookie?: string; readonly authorization?: string },
  run: () => Promise<T>,
): Promise<T> {
  return actAs(await actorOf(headers), run);
}
