import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import type { TeamSettings } from "../env";

/** How long a session lives without use, and how long at all, in days. */
export const SESSION_DAYS = { idle: 30, most: 90 } as const;

const DAY_SECONDS = 86_400;

/** The cookie that holds a session, with what the browser is told about it. */
export type SessionCookie = {
  readonly name: string;
  readonly value: string;
  readonly httpOnly: true;
  readonly sameSite: "lax";
  readonly path: "/";
  readonly secure: boolean;
  /** In seconds; 0 removes it. */
  readonly maxAge: number;
};

/**
 * The name of the session's cookie. Cookies ignore ports, so that each installation has a name of its own; with https
 * the browser itself sees to it that only this host has set it.
 */
export function sessionCookieName({ origin, secret }: TeamSettings): string {
  const own = createHash("sha256").update(`name of the cookie: ${secret}`).digest("hex").slice(0, 10);
  return `${origin.startsWith("https:") ? "__Host-" : ""}standpoint-${own}`;
}

/**
 * Reads the session's token from the cookies of a request.
 *
 * @param cookies - The value of the Cookie header.
 * @returns Null: there is none, or this installation has not signed it.
 */
export function readSessionToken(cookies: string | null | undefined, settings: TeamSettings): string | null {
  const name = sessionCookieName(settings);
  const values = (cookies ?? "").split(";").flatMap((part) => {
    const at = part.indexOf("=");
    return at > 0 && part.slice(0, at).trim() === name ? [part.slice(at + 1).trim()] : [];
  });
  const [value] = values;
  return value === undefined || values.length > 1 ? null : readSigned(value, settings.secret);
}

/** The cookie of a session that has just begun. The server ends it earlier when it is not used. */
export function toSessionCookie(token: string, settings: TeamSettings): SessionCookie {
  const value = `${token}.${sign(token, settings.secret).toString("base64url")}`;
  return { ...toEndedCookie(settings), value, maxAge: SESSION_DAYS.most * DAY_SECONDS };
}

/** The cookie that removes the session's. */
export function toEndedCookie(settings: TeamSettings): SessionCookie {
  const secure = settings.origin.startsWith("https:");
  const fixed = { httpOnly: true, sameSite: "lax", path: "/" } as const;
  return { name: sessionCookieName(settings), value: "", ...fixed, secure, maxAge: 0 };
}

function readSigned(value: string, secret: string): string | null {
  const at = value.lastIndexOf(".");
  if (at < 1) return null;
  const token = value.slice(0, at);
  const given = Buffer.from(value.slice(at + 1), "base64url");
  const expected = sign(token, secret);
  return given.length === expected.length && timingSafeEqual(given, expected) ? token : null;
}

function sign(token: string, secret: string): Buffer {
  return createHmac("sha256", secret).update(`session ${token}`).digest();
}
