import type { IncomingHttpHeaders } from "node:http";
import {
  findPersonOfSession,
  findPersonOfToken,
  type KnownPerson,
  touchSession,
  touchToken,
} from "../data/people-access";
import { findTeamSettings, type TeamSettings } from "../env";
import { AppError } from "../errors";
import { type Actor, ROLES, type Role, type TokenLimits } from "./actor";
import { ADDRESS_HEADER } from "./request-address";
import { hashSecret } from "./secrets";
import { readSessionToken, SESSION_DAYS } from "./session-cookie";

/** What of a request says who sent it. */
export type ActingRequest = {
  readonly url?: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly socket: { readonly remoteAddress?: string | undefined };
};

/** Files of the program itself, the same for everybody. */
const STATIC = /^\/_next\/static\//;
const BEARER = /^bearer +(\S+)$/i;
/** A use is noted at most this often, in seconds. */
const NOTE_SESSION_SECONDS = 300;
const NOTE_TOKEN_SECONDS = 60;

/**
 * Finds on whose behalf a request is answered: at most one question and now and then a note of the use. Also passes on
 * from which address it came, in a header of its own that nobody else can set.
 *
 * @throws {AppError} `unauthenticated`: it brings an API token that is wrong, has ended or was revoked; `unavailable`:
 *   the database does not answer.
 */
export async function findActor(request: ActingRequest): Promise<Actor> {
  const settings = findTeamSettings();
  request.headers[ADDRESS_HEADER] = request.socket.remoteAddress ?? "";
  if (settings === null) return { kind: "local" };
  if (STATIC.test(request.url ?? "")) return { kind: "nobody" };
  try {
    return await findInTeam(request, settings);
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError(
      "unavailable",
      "The database does not answer at the moment. Try again in a few seconds.",
      {
        cause: error,
      },
    );
  }
}

async function findInTeam({ headers }: ActingRequest, settings: TeamSettings): Promise<Actor> {
  const bearer = BEARER.exec(headers.authorization ?? "")?.[1];
  if (bearer !== undefined) return findByToken(bearer);
  const token = readSessionToken(headers.cookie, settings);
  return token === null ? { kind: "nobody" } : findBySession(token);
}

async function findBySession(token: string): Promise<Actor> {
  const person = await findPersonOfSession(token, SESSION_DAYS);
  if (person === null) return { kind: "nobody" };
  if (person.idleSeconds >= NOTE_SESSION_SECONDS) await touchSession(person.session, SESSION_DAYS);
  return toActor(person, null);
}

async function findByToken(token: string): Promise<Actor> {
  const person = await findPersonOfToken(hashSecret(token));
  if (person === null)
    throw new AppError("unauthenticated", "The API token is wrong, has ended, or was revoked.");
  if (person.idleSeconds === null || person.idleSeconds >= NOTE_TOKEN_SECONDS) await touchToken(person.token);
  return toActor(person, { scope: person.scope, negotiation: person.negotiation });
}

function toActor({ id, name, administrator, roles }: KnownPerson, limits: TokenLimits | null): Actor {
  const known = Object.entries(roles).flatMap(([negotiation, role]) =>
    isRole(role) ? [[negotiation, role] as const] : [],
  );
  return { kind: "person", id, name, administrator, roles: Object.fromEntries(known), limits };
}

const isRole = (text: string): text is Role => (ROLES as readonly string[]).includes(text);
