import { APIError } from "better-auth/api";
import { forgetAttempt } from "../data/people-attempts";
import { deleteSessionByToken } from "../data/people-sessions";
import { admitAttempt, foldEmail } from "./attempts";
import { readSessionToken, type SessionCookie, toEndedCookie, toSessionCookie } from "./session-cookie";
import { requireTeam } from "./team";
import { teamAuth } from "./team-auth";

export type SignIn =
  | { readonly ok: true; readonly cookie: SessionCookie }
  /** The account is suspended; only said to whoever knows its password. */
  | { readonly ok: false; readonly kind: "wrong" | "suspended" }
  | { readonly ok: false; readonly kind: "limited"; readonly retryAfterSeconds: number };

/** What of the request belongs to a new session. */
export type SignInPlace = {
  readonly address: string;
  readonly userAgent: string | null;
  /** The value of the Cookie header: a session that it names ends with the new one. */
  readonly cookies: string | null;
};

const LONGEST_USER_AGENT = 300;

/**
 * Signs somebody in. A known and an unknown address take the same work and bring the same answer.
 *
 * @returns Why it was refused; `limited` before the password was looked at.
 */
export async function signIn(
  who: { readonly email: string; readonly password: string },
  place: SignInPlace,
): Promise<SignIn> {
  requireTeam();
  const attempt = await admitAttempt(who.email, place.address);
  if (!attempt.admitted) return { ok: false, kind: "limited", retryAfterSeconds: attempt.retryAfterSeconds };
  const opened = await openSession(who, place);
  if (opened.ok || opened.kind === "suspended") await forgetAttempt(attempt.ids);
  return opened;
}

/** As {@link signIn}, for somebody who has just set this password: nothing is counted. */
export async function openSession(
  { email, password }: { readonly email: string; readonly password: string },
  place: SignInPlace,
): Promise<Exclude<SignIn, { kind: "limited" }>> {
  const settings = requireTeam();
  const headers = new Headers({ "user-agent": (place.userAgent ?? "").slice(0, LONGEST_USER_AGENT) });
  try {
    const { token } = await teamAuth().api.signInEmail({
      body: { email: foldEmail(email), password },
      headers,
    });
    const before = readSessionToken(place.cookies, settings);
    if (before !== null) await deleteSessionByToken(before);
    return { ok: true, cookie: toSessionCookie(token, settings) };
  } catch (error) {
    if (!(error instanceof APIError)) throw error;
    const suspended = error.body?.code === "FAILED_TO_CREATE_SESSION";
    return { ok: false, kind: suspended ? "suspended" : "wrong" };
  }
}

/** Ends the session that a request's cookies name, and says how its cookie is removed. */
export async function signOut(cookies: string | null): Promise<SessionCookie> {
  const settings = requireTeam();
  const token = readSessionToken(cookies, settings);
  if (token !== null) await deleteSessionByToken(token);
  return toEndedCookie(settings);
}
