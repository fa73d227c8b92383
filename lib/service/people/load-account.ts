import "server-only";
import { requirePerson } from "../../auth/require-person";
import { readSessionToken } from "../../auth/session-cookie";
import { requireTeam } from "../../auth/team";
import { listNegotiations } from "../../data/negotiations";
import { findPerson } from "../../data/people";
import { listMemberships } from "../../data/people-memberships";
import { listSessions, type SessionRow } from "../../data/people-sessions";
import { listTokens, type TokenRow } from "../../data/people-tokens";
import { AppError } from "../../errors";

export type Account = {
  readonly name: string;
  readonly email: string;
  readonly administrator: boolean;
  readonly roles: readonly { readonly negotiation: string; readonly name: string; readonly role: string }[];
  readonly sessions: readonly (Omit<SessionRow, "token"> & { readonly current: boolean })[];
  readonly tokens: readonly (TokenRow & { readonly negotiationName: string | null })[];
  /** The negotiations that a token can be limited to. */
  readonly negotiations: readonly { readonly id: string; readonly name: string }[];
};

/**
 * Loads the account of whoever has signed in.
 *
 * @param cookies - The value of the Cookie header, which says which session is the present one.
 * @throws {AppError} `unauthenticated`, `forbidden`; `not-found`: local mode.
 */
export async function loadAccount(cookies: string | null): Promise<Account> {
  const { person } = requirePerson();
  const [row, roles, sessions, tokens, all] = await Promise.all([
    findPerson(person.id),
    listMemberships(person.id),
    listSessions(person.id),
    listTokens(person.id),
    listNegotiations(),
  ]);
  if (row === null) throw new AppError("unauthenticated", "Sign in to go on.");
  const present = readSessionToken(cookies, requireTeam());
  const names = new Map(all.map(({ id, name }) => [id, name]));
  const mine = person.administrator ? all : all.filter(({ id }) => Object.hasOwn(person.roles, id));
  return {
    name: row.name,
    email: row.email,
    administrator: row.administrator,
    roles,
    sessions: sessions.map(({ token, ...session }) => ({ ...session, current: token === present })),
    tokens: tokens.map((token) => ({
      ...token,
      negotiationName:
        token.negotiation === null ? null : (names.get(token.negotiation) ?? token.negotiation),
    })),
    negotiations: mine.map(({ id, name }) => ({ id, name })),
  };
}
