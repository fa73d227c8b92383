/** Somebody of every standing, made in the database by its owner: an account, sessions, tokens. */
import { randomBytes } from "node:crypto";
import type pg from "pg";
import { hashSecret } from "../../lib/auth/secrets";
import { toSessionCookie } from "../../lib/auth/session-cookie";

/** Who asks, in the order of the table's columns. */
export const STANDINGS = [
  /** Has not signed in; the negotiation is closed. */
  "nobody",
  /** Has not signed in; the negotiation is open to the public. */
  "public",
  "reader",
  "analyst",
  "editor",
  "owner",
  "administrator",
  /** An editor whose account is suspended. */
  "suspended",
  /** A token to read, of an owner. */
  "token-read",
  /** A token to write, of an owner. */
  "token-write",
  /** A token to write of an owner of both negotiations, that opens the other one alone. */
  "token-elsewhere",
  /** An owner of the other negotiation, and of no other. */
  "outsider",
] as const;
export type Standing = (typeof STANDINGS)[number];

export type Asker = {
  readonly standing: Standing;
  /** Null: has no account. */
  readonly person: string | null;
  /** Request headers that say who it is. */
  readonly headers: Readonly<Record<string, string>>;
  /** A session that can be ended without ending the asker's own. */
  readonly spareSession: string;
  readonly spareCookie: string | null;
};

type Wanted = {
  readonly standing: Standing;
  readonly roles: readonly ("here" | "elsewhere")[];
  readonly role: string;
  readonly token?: { readonly scope: "read" | "write"; readonly limited: boolean };
};

const WANTED: readonly Wanted[] = [
  ...(["reader", "analyst", "editor", "owner"] as const).map((role) => ({
    ...{ standing: role, role, roles: ["here"] as const },
  })),
  { standing: "administrator", role: "reader", roles: [] },
  { standing: "suspended", role: "editor", roles: ["here"] },
  { standing: "token-read", role: "owner", roles: ["here"], token: { scope: "read", limited: false } },
  { standing: "token-write", role: "owner", roles: ["here"], token: { scope: "write", limited: false } },
  {
    ...{ standing: "token-elsewhere", role: "owner", roles: ["here", "elsewhere"] },
    token: { scope: "write", limited: true },
  },
  { standing: "outsider", role: "owner", roles: ["elsewhere"] },
];

/**
 * Makes all of them.
 *
 * @param of.here - The negotiation that the standings are about; `elsewhere`: the other one.
 * @param of.prefix - Begins every id, so that a second set can be made about the other negotiation.
 */
export async function makeAskers(
  client: pg.Client,
  of: {
    readonly here: string;
    readonly elsewhere: string;
    readonly prefix: string;
    readonly settings: { readonly origin: string; readonly secret: string };
  },
): Promise<readonly Asker[]> {
  const made: Asker[] = [];
  for (const wanted of WANTED) made.push(await makeAsker(client, wanted, of));
  const nobody = { person: null, headers: {}, spareSession: "none", spareCookie: null };
  return [{ standing: "nobody", ...nobody }, { standing: "public", ...nobody }, ...made];
}

async function makeAsker(
  client: pg.Client,
  { standing, role, roles, token }: Wanted,
  { here, elsewhere, prefix, settings }: Parameters<typeof makeAskers>[1],
): Promise<Asker> {
  const person = `${prefix}-${standing}`;
  await client.query("INSERT INTO person (id, name, email, role, banned) VALUES ($1, $2, $3, $4, $5)", [
    ...[person, `Person ${person}`, `${person}@desk.example`],
    ...[standing === "administrator" ? "administrator" : "member", standing === "suspended"],
  ]);
  for (const place of roles)
    await client.query("INSERT INTO membership (negotiation_id, id, role) VALUES ($1, $2, $3)", [
      ...[place === "here" ? here : elsewhere, person, role],
    ]);
  const own = await makeSession(client, person, `${person}-own`);
  const spare = await makeSession(client, person, `${person}-spare`);
  const toHeader = (session: string) => {
    const { name, value } = toSessionCookie(session, settings);
    return `${name}=${value}`;
  };
  const secret = `standpoint_${randomBytes(32).toString("base64url")}`;
  // Marked as used in times to come: no request of the walk is the one that marks it.
  await client.query(
    `INSERT INTO api_token (id, person_id, name, secret_hash, scope, negotiation_id, expires_at, last_used_at)
     VALUES ($1, $2, 'Walk', $3, $4, $5, now() + interval '9 days', now() + interval '1 day')`,
    [
      ...[`${person}-token`, person, hashSecret(secret), token?.scope ?? "write"],
      token?.limited === true ? elsewhere : null,
    ],
  );
  return {
    ...{ standing, person, spareSession: `${person}-spare` },
    headers: token === undefined ? { cookie: toHeader(own) } : { authorization: `Bearer ${secret}` },
    spareCookie: token === undefined ? toHeader(spare) : null,
  };
}

async function makeSession(client: pg.Client, person: string, id: string): Promise<string> {
  const token = randomBytes(24).toString("base64url");
  await client.query(
    `INSERT INTO person_session (id, token, expires_at, person_id, updated_at)
     VALUES ($1, $2, now() + interval '9 days', $3, now() + interval '1 day')`,
    [id, token, person],
  );
  return token;
}

/** Makes an invitation that nobody has used. */
export async function makeInvitation(client: pg.Client, negotiation: string, id: string): Promise<void> {
  await client.query(
    `INSERT INTO one_time_link (id, purpose, secret_hash, negotiation_id, role, expires_at)
     VALUES ($1, 'invitation', $2, $3, 'reader', now() + interval '5 days')`,
    [id, hashSecret(id), negotiation],
  );
}
