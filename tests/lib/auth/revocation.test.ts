import { beforeEach, describe, expect, it } from "vitest";
import { may } from "../../../lib/auth/policy";
import { loadFrame } from "../../../lib/service/load-frame";
import { changeRole, letGo } from "../../../lib/service/people/change-role";
import { loadAccount } from "../../../lib/service/people/load-account";
import { makeToken, revokeToken } from "../../../lib/service/people/make-token";
import { makeAdministrator, suspendAccount } from "../../../lib/service/people/manage-accounts";
import { makePasswordLink, resetPassword } from "../../../lib/service/people/reset-password";
import {
  changePassword,
  deleteAccount,
  endOtherSessions,
  endSession,
} from "../../../lib/service/people/revise-account";
import { sizeOf } from "../../support/check-size";
import {
  actorOf,
  asPerson,
  emailOf,
  enterTeamMode,
  makePerson,
  PASSWORD,
  signInAs,
  tryToSignIn,
} from "../../support/team";
import { openTestDatabase } from "../../support/test-database";

const db = openTestDatabase("small");
enterTeamMode();
const HERE = "river-talks";
const SESSIONS = sizeOf({ full: 5, short: 2 });

let administrator: { readonly cookie: string };
let member: string;
let sessions: readonly string[];
let token: string;
let people = 0;

beforeEach(async () => {
  people += 1;
  await makePerson(`root${people}`, { administrator: true });
  administrator = { cookie: await signInAs(`root${people}`) };
  member = `member${people}`;
  await makePerson(`boss${people}`, { roles: { [HERE]: "owner" } });
  await makePerson(member, { roles: { [HERE]: "editor" } });
  sessions = await Promise.all(Array.from({ length: SESSIONS }, () => signInAs(member)));
  token = await newToken(sessions[0] ?? "");
});

async function newToken(cookie: string): Promise<string> {
  const lastDay = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  const made = await asPerson({ cookie }, () =>
    makeToken({ name: "Test", scope: "write", negotiation: null, lastDay }),
  );
  if (!made.ok) throw new Error(made.faults[0]?.message);
  return made.token;
}

const bearer = () => ({ authorization: `Bearer ${token}` });
const kinds = async () =>
  (await Promise.all(sessions.map((cookie) => actorOf({ cookie })))).map(({ kind }) => kind);
const all = (kind: string) => Array.from({ length: SESSIONS }, () => kind);
const subject = { negotiation: HERE, publicReading: false };

describe("the next request of five sessions and a token", () => {
  it("has the rights of the member before anything is taken away", async () => {
    expect(await kinds()).toEqual(all("person"));
    expect(may(await actorOf(bearer()), "merge", subject)).toBe(true);
    expect(await asPerson(bearer(), () => loadFrame(HERE))).not.toBeNull();
  });

  it("has none once the account is suspended, and them again once it is restored", async () => {
    await asPerson(administrator, () => suspendAccount(member, true));
    expect(await kinds()).toEqual(all("nobody"));
    await expect(actorOf(bearer())).rejects.toMatchObject({ code: "unauthenticated" });
    expect(await tryToSignIn(emailOf(member))).toEqual({ ok: false, kind: "suspended" });
    expect(await tryToSignIn(emailOf(member), "a wrong password indeed")).toEqual({
      ok: false,
      kind: "wrong",
    });
    await asPerson(administrator, () => suspendAccount(member, false));
    expect(await kinds()).toEqual(all("nobody"));
    expect(may(await actorOf({ cookie: await signInAs(member) }), "merge", subject)).toBe(true);
  });

  it("has the lower right once the role is lowered", async () => {
    await asPerson(administrator, () => changeRole(HERE, member, "reader"));
    for (const headers of [...sessions.map((cookie) => ({ cookie })), bearer()]) {
      const actor = await actorOf(headers);
      expect(may(actor, "write-records", subject)).toBe(false);
      expect(may(actor, "read", subject)).toBe(true);
    }
  });

  it("may not even read once the member is let go", async () => {
    await asPerson(administrator, () => letGo(HERE, member));
    for (const headers of [...sessions.map((cookie) => ({ cookie })), bearer()])
      await expect(asPerson(headers, () => loadFrame(HERE))).rejects.toMatchObject({ code: "forbidden" });
  });

  it("is nobody's once the password was changed, save the session that changed it", async () => {
    const place = { address: "203.0.113.9", cookies: sessions[0] ?? "" };
    const wrong = await asPerson({ cookie: place.cookies }, () =>
      changePassword({ present: "not the password", next: "nine brown owls sleep" }, place),
    );
    expect(wrong).toMatchObject({ ok: false, faults: [{ path: "present" }] });
    expect(await kinds()).toEqual(all("person"));
    const changed = await asPerson({ cookie: place.cookies }, () =>
      changePassword({ present: PASSWORD, next: "nine brown owls sleep" }, place),
    );
    expect(changed).toEqual({ ok: true });
    expect(await kinds()).toEqual(["person", ...all("nobody").slice(1)]);
    await expect(actorOf(bearer())).rejects.toMatchObject({ code: "unauthenticated" });
    expect(await tryToSignIn(emailOf(member))).toMatchObject({ ok: false, kind: "wrong" });
    expect((await tryToSignIn(emailOf(member), "nine brown owls sleep")).ok).toBe(true);
  });

  it("is nobody's once the password was chosen anew by a link, which works once", async () => {
    const link = await asPerson(administrator, () => makePasswordLink(member, null));
    const secret = link.ok ? link.secret : "";
    expect(await resetPassword(secret, "short")).toMatchObject({ ok: false, faults: [{ path: "password" }] });
    const tries = Array.from({ length: 20 }, () => resetPassword(secret, "nine brown owls sleep"));
    expect((await Promise.all(tries)).filter(({ ok }) => ok)).toHaveLength(1);
    expect(await kinds()).toEqual(all("nobody"));
    await expect(actorOf(bearer())).rejects.toMatchObject({ code: "unauthenticated" });
  });

  it("is nobody's once the account is deleted, and what it wrote stays", async () => {
    const place = { address: "203.0.113.9", cookies: sessions[0] ?? "" };
    await db.write(`person:${member}`, "UPDATE statement SET note = 'Seen.' WHERE id = 'up-most-1'");
    expect(await asPerson({ cookie: place.cookies }, () => deleteAccount(PASSWORD, place))).toEqual({
      ok: true,
    });
    expect(await kinds()).toEqual(all("nobody"));
    await expect(actorOf(bearer())).rejects.toMatchObject({ code: "unauthenticated" });
    const tables = ["person", "person_session", "person_login", "api_token", "membership", "one_time_link"];
    for (const table of tables) {
      const rows = await db.query(`SELECT * FROM ${table} t WHERE t::text LIKE '%${member}%'`);
      expect(rows, table).toEqual([]);
    }
    const history = await db.query(`SELECT actor FROM history_entry h WHERE h::text LIKE '%${member}%'`);
    expect(history.length).toBeGreaterThan(1);
    expect(JSON.stringify(await db.query("SELECT * FROM history_entry"))).not.toContain(emailOf(member));
  });
});

describe("one session", () => {
  it("is ended alone, or all others are", async () => {
    const [present = "", other = ""] = sessions;
    const account = await asPerson({ cookie: present }, () => loadAccount(present));
    expect(account.sessions.filter(({ current }) => current)).toHaveLength(1);
    const ended = account.sessions.find(({ current }) => !current)?.id ?? "";
    await asPerson({ cookie: present }, () => endSession(ended));
    expect((await kinds()).filter((kind) => kind === "nobody")).toHaveLength(1);
    await asPerson({ cookie: present }, () => endOtherSessions(present));
    expect(await kinds()).toEqual(["person", ...all("nobody").slice(1)]);
    expect(await actorOf({ cookie: other })).toEqual({ kind: "nobody" });
  });

  it("of somebody else is not ended by knowing its number", async () => {
    const [present = ""] = sessions;
    const { sessions: listed } = await asPerson({ cookie: present }, () => loadAccount(present));
    await asPerson(administrator, () => endSession(listed[0]?.id ?? ""));
    expect(await kinds()).toEqual(all("person"));
  });

  it("ends by itself: unused after thirty days, and used all the time after ninety", async () => {
    const [cookie = ""] = sessions;
    const where = `person_id = '${member}'`;
    await db.query(
      `UPDATE person_session SET created_at = now() - interval '89 days', updated_at = now() - interval '1 hour' WHERE ${where}`,
    );
    expect(await actorOf({ cookie })).toMatchObject({ kind: "person" });
    const [row] = await db.query<{ days: number }>(
      `SELECT round(extract(epoch FROM min(expires_at) - now()) / 86400)::int AS days FROM person_session WHERE ${where} AND updated_at > now() - interval '1 minute'`,
    );
    expect(row?.days).toBe(1);
    await db.query(
      `UPDATE person_session SET created_at = now() - interval '91 days', expires_at = now() + interval '9 days' WHERE ${where}`,
    );
    expect(await actorOf({ cookie })).toEqual({ kind: "nobody" });
    await db.query(
      `UPDATE person_session SET created_at = now(), expires_at = now() - interval '1 second' WHERE ${where}`,
    );
    expect(await actorOf({ cookie })).toEqual({ kind: "nobody" });
  });
});

describe("a token", () => {
  it("is refused, and nobody's, once it is revoked, has ended, or was never made", async () => {
    const [id] = await db.query<{ id: string }>(`SELECT id FROM api_token WHERE person_id = '${member}'`);
    await asPerson(administrator, () => revokeToken(id?.id ?? ""));
    expect(await actorOf(bearer())).toMatchObject({ kind: "person", limits: { scope: "write" } });
    await db.query(
      `UPDATE api_token SET created_at = now() - interval '2 days', expires_at = now() - interval '1 day' WHERE id = '${id?.id}'`,
    );
    await expect(actorOf(bearer())).rejects.toMatchObject({ code: "unauthenticated" });
    token = await newToken(sessions[1] ?? "");
    const [second] = await db.query<{ id: string }>(
      `SELECT id FROM api_token WHERE person_id = '${member}' AND expires_at > now()`,
    );
    await asPerson({ cookie: sessions[1] ?? "" }, () => revokeToken(second?.id ?? ""));
    await expect(actorOf({ ...bearer(), cookie: sessions[1] ?? "" })).rejects.toMatchObject({
      code: "unauthenticated",
    });
    await expect(actorOf({ authorization: "Bearer x" })).rejects.toMatchObject({ code: "unauthenticated" });
    expect(JSON.stringify(await db.query("SELECT * FROM api_token"))).not.toContain(token);
  });

  it("changes no account and makes no other token", async () => {
    const place = { address: "203.0.113.9", cookies: null };
    const tries = [
      () => makeToken({ name: "More", scope: "write", negotiation: null, lastDay: "2100-01-01" }),
      () => changePassword({ present: PASSWORD, next: "nine brown owls sleep" }, place),
      () => deleteAccount(PASSWORD, place),
      () => loadAccount(null),
    ];
    for (const run of tries)
      await expect(asPerson<unknown>(bearer(), run)).rejects.toMatchObject({ code: "forbidden" });
  });

  it("is marked as used once a minute at most", async () => {
    const used = async () =>
      (
        await db.query<{ at: string }>(
          `SELECT last_used_at::text AS at FROM api_token WHERE person_id = '${member}'`,
        )
      )[0]?.at;
    expect(await used()).toBeNull();
    await actorOf(bearer());
    const first = await used();
    await actorOf(bearer());
    expect(await used()).toBe(first);
    await db.query("UPDATE api_token SET last_used_at = now() - interval '61 seconds'");
    await actorOf(bearer());
    expect(await used()).not.toBe(first);
  });
});

describe("the last administrator", () => {
  it("can be neither suspended nor lowered nor deleted, not even two by each other at once", async () => {
    await db.query(`UPDATE person SET role = 'member' WHERE id NOT IN ('root${people}', '${member}')`);
    await db.query(`UPDATE person SET role = 'administrator' WHERE id = '${member}'`);
    const root = `root${people}`;
    const both = await Promise.all([
      asPerson(administrator, () => makeAdministrator(member, false)),
      asPerson({ cookie: sessions[0] ?? "" }, () => suspendAccount(root, true)),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const [left] = await db.query<{ id: string }>(
      "SELECT id FROM person WHERE role = 'administrator' AND NOT banned",
    );
    const cookie = await signInAs(left?.id ?? "");
    const place = { address: "203.0.113.9", cookies: cookie };
    expect(await asPerson({ cookie }, () => suspendAccount(left?.id ?? "", true))).toMatchObject({
      ok: false,
    });
    expect(await asPerson({ cookie }, () => makeAdministrator(left?.id ?? "", false))).toMatchObject({
      ok: false,
    });
    expect(await asPerson({ cookie }, () => deleteAccount(PASSWORD, place))).toMatchObject({ ok: false });
  });
});
