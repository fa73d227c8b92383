import { database } from "./database";

/** Somebody with an account that is not suspended, and the role they have in each negotiation. */
export type KnownPerson = {
  readonly id: string;
  readonly name: string;
  readonly administrator: boolean;
  readonly roles: Readonly<Record<string, string>>;
};

export type PersonOfSession = KnownPerson & {
  readonly session: string;
  /** Whole seconds since the session was last marked as used. */
  readonly idleSeconds: number;
};

export type PersonOfToken = KnownPerson & {
  readonly token: string;
  readonly scope: "read" | "write";
  /** The only negotiation that the token opens; null: all. */
  readonly negotiation: string | null;
  /** Whole seconds since the token was last marked as used; null: never. */
  readonly idleSeconds: number | null;
};

const PERSON = `p.id, p.name, p.role = 'administrator' AS administrator,
  coalesce((SELECT json_object_agg(m.negotiation_id, m.role) FROM membership m WHERE m.id = p.id), '{}') AS roles`;
const NOT_SUSPENDED = "NOT (p.banned AND coalesce(p.ban_expires > now(), true))";

/**
 * Finds whose session a token belongs to. One question.
 *
 * @param days.most - Longest age of a session, however much it is used.
 * @returns Null: there is no such session, it has ended, or the account is suspended.
 */
export async function findPersonOfSession(
  token: string,
  days: { readonly most: number },
): Promise<PersonOfSession | null> {
  const { rows } = await database().pool.query<PersonOfSession>({
    name: "person-of-session",
    text: `SELECT ${PERSON}, s.id AS session, extract(epoch FROM now() - s.updated_at)::int AS "idleSeconds"
      FROM person_session s JOIN person p ON p.id = s.person_id
      WHERE s.token = $1 AND s.expires_at > now() AND s.created_at > now() - make_interval(days => $2) AND ${NOT_SUSPENDED}`,
    values: [token, days.most],
  });
  return rows[0] ?? null;
}

/**
 * Marks a session as used now and lets it live on from here.
 *
 * @param days.idle - How long it lives without use; `most`: how long it lives at all.
 */
export async function touchSession(
  id: string,
  days: { readonly idle: number; readonly most: number },
): Promise<void> {
  await database().pool.query(
    `UPDATE person_session SET updated_at = now(),
       expires_at = least(now() + make_interval(days => $2), created_at + make_interval(days => $3)) WHERE id = $1`,
    [id, days.idle, days.most],
  );
}

/**
 * Finds who acts by an API token. One question.
 *
 * @param secretHash - SHA-256 of the token, hexadecimal.
 * @returns Null: there is no such token, it has ended or was revoked, or the account is suspended.
 */
export async function findPersonOfToken(secretHash: string): Promise<PersonOfToken | null> {
  const { rows } = await database().pool.query<PersonOfToken>({
    name: "person-of-token",
    text: `SELECT ${PERSON}, t.id AS token, t.scope, t.negotiation_id AS negotiation,
        extract(epoch FROM now() - t.last_used_at)::int AS "idleSeconds"
      FROM api_token t JOIN person p ON p.id = t.person_id
      WHERE t.secret_hash = $1 AND t.expires_at > now() AND t.revoked_at IS NULL AND ${NOT_SUSPENDED}`,
    values: [secretHash],
  });
  return rows[0] ?? null;
}

/** Marks an API token as used now. */
export async function touchToken(id: string): Promise<void> {
  await database().pool.query("UPDATE api_token SET last_used_at = now() WHERE id = $1", [id]);
}
