import { beforeAll, describe, expect, it } from "vitest";
import { loadFrame } from "../../../../lib/service/load-frame";
import {
  joinByInvitation,
  joinWithNewAccount,
  loadInvitation,
} from "../../../../lib/service/people/accept-invitation";
import { changeRole, letGo, openToPublic } from "../../../../lib/service/people/change-role";
import { invitePerson, revokeInvitation } from "../../../../lib/service/people/invite-person";
import { loadPeople } from "../../../../lib/service/people/load-people";
import { loadPersonNames } from "../../../../lib/service/people/load-person-names";
import { makeToken } from "../../../../lib/service/people/make-token";
import { loadAccounts, suspendAccount } from "../../../../lib/service/people/manage-accounts";
import { loadPasswordLink, makePasswordLink } from "../../../../lib/service/people/reset-password";
import { deleteAccount } from "../../../../lib/service/people/revise-account";
import { asPerson, enterTeamMode, makePerson, PASSWORD, signInAs } from "../../../support/team";
import { openTestDatabase } from "../../../support/test-database";

const db = openTestDatabase("small");
enterTeamMode();
const HERE = "river-talks";
const SECOND = "second-talks";

const cookies: Record<string, string> = {};
const as = <T>(id: string, run: () => Promise<T>) => asPerson({ cookie: cookies[id] ?? "" }, run);

beforeAll(async () => {
  await db.write(
    "test",
    `INSERT INTO negotiation (id, name, description) VALUES ('${SECOND}', 'Second', 'Second')`,
  );
  await makePerson("root", { administrator: true });
  await makePerson("olga", { roles: { [HERE]: "owner" } });
  await makePerson("otto", { roles: { [SECOND]: "owner" } });
  await makePerson("emil", { roles: { [HERE]: "editor" } });
  await makePerson("rita", { roles: { [HERE]: "reader" } });
  await makePerson("both", { roles: { [HERE]: "reader", [SECOND]: "reader" } });
  for (const id of ["root", "olga", "otto", "emil", "rita"]) cookies[id] = await signInAs(id);
});

const invite = async (role: string) => {
  const made = await as("olga", () => invitePerson(HERE, { role, note: "Nina" }));
  if (!made.ok) throw new Error(made.faults[0]?.message);
  return made.secret;
};
const account = (index: number) => ({
  name: `New ${index}`,
  email: `new${index}@desk.example`,
  password: PASSWORD,
});
const roleOf = async (id: string) =>
  (
    await db.query<{ role: string }>("SELECT role FROM membership WHERE negotiation_id = $1 AND id = $2", [
      HERE,
      id,
    ])
  )[0]?.role;

describe("who manages people", () => {
  const actions = {
    "sees them": () => loadPeople(HERE),
    invites: () => invitePerson(HERE, { role: "reader", note: "" }),
    "revokes an invitation": () => revokeInvitation(HERE, "none"),
    "changes a role": () => changeRole(HERE, "rita", "reader"),
    "lets somebody go": () => letGo(HERE, "nobody"),
    "turns public reading": () => openToPublic(HERE, false),
    "makes a link to a password": () => makePasswordLink("rita", HERE),
  };

  it.each(Object.entries(actions))("is its owner and an administrator: %s", async (_name, run) => {
    await as<unknown>("olga", run);
    await as<unknown>("root", run);
    for (const id of ["emil", "rita", "otto"])
      await expect(as<unknown>(id, run)).rejects.toMatchObject({ code: "forbidden" });
    await expect(asPerson<unknown>({}, run)).rejects.toMatchObject({ code: "unauthenticated" });
  });

  it("of the installation is an administrator", async () => {
    expect((await as("root", loadAccounts)).people.length).toBeGreaterThan(4);
    await expect(as("olga", loadAccounts)).rejects.toMatchObject({ code: "forbidden" });
    await expect(as("olga", () => suspendAccount("rita", true))).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe("an invitation", () => {
  it("takes in whoever has signed in, with its role, once, and the history says who", async () => {
    const secret = await invite("analyst");
    expect(await loadInvitation(secret)).toEqual({
      ...{ negotiation: { id: HERE, name: expect.any(String) }, role: "analyst", by: "Olga" },
    });
    expect(await as("otto", () => joinByInvitation(secret))).toEqual({ ok: true, negotiation: HERE });
    expect(await roleOf("otto")).toBe("analyst");
    expect((await as("emil", () => joinByInvitation(secret))).ok).toBe(false);
    const [entry] = await db.query(
      "SELECT actor, operation, reason FROM history_entry WHERE table_name = 'membership' AND record_id = 'otto' AND negotiation_id = $1",
      [HERE],
    );
    expect(entry).toEqual({ actor: "person:otto", operation: "INSERT", reason: "Joined by an invitation" });
    await as("olga", () => letGo(HERE, "otto"));
  });

  it("makes one account and one member of fifty who take it at once", async () => {
    const secret = await invite("reader");
    const tries = Array.from({ length: 50 }, (_, index) => joinWithNewAccount({ ...account(index), secret }));
    const answers = await Promise.all(tries);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await db.query("SELECT id FROM person WHERE email LIKE 'new%'")).toHaveLength(1);
    expect(
      await db.query("SELECT id FROM person_login WHERE person_id NOT IN (SELECT id FROM person)"),
    ).toEqual([]);
  });

  it("never lowers a role that somebody has", async () => {
    const secret = await invite("reader");
    await as("emil", () => joinByInvitation(secret));
    expect(await roleOf("emil")).toBe("editor");
  });

  it("is listed until it is used or revoked, without its secret", async () => {
    const secret = await invite("editor");
    const { invitations } = await as("olga", () => loadPeople(HERE));
    const open = invitations.find(({ role, note }) => role === "editor" && note === "Nina");
    expect(JSON.stringify(invitations)).not.toContain(secret);
    await as("otto", () => revokeInvitation(SECOND, open?.id ?? ""));
    expect(await loadInvitation(secret)).not.toBeNull();
    await as("olga", () => revokeInvitation(HERE, open?.id ?? ""));
    expect(await loadInvitation(secret)).toBeNull();
    expect((await as("rita", () => joinByInvitation(secret))).ok).toBe(false);
    expect(await roleOf("rita")).toBe("reader");
  });

  it("ends after seven days, and is none for another purpose", async () => {
    const secret = await invite("reader");
    expect(await loadPasswordLink(secret)).toBeNull();
    await db.query(
      "UPDATE one_time_link SET expires_at = now() WHERE purpose = 'invitation' AND used_at IS NULL",
    );
    expect(await loadInvitation(secret)).toBeNull();
  });

  it("to an address that has an account already makes none, and is not used up", async () => {
    const secret = await invite("reader");
    const answer = await joinWithNewAccount({ ...account(99), email: "EMIL@desk.example", secret });
    expect(answer).toMatchObject({ ok: false, faults: [{ path: "email" }] });
    expect(await loadInvitation(secret)).not.toBeNull();
  });

  it("gives no role that there is not", async () => {
    const made = await as("olga", () => invitePerson(HERE, { role: "administrator", note: "" }));
    expect(made).toMatchObject({ ok: false, faults: [{ path: "role" }] });
  });
});

describe("the last owner", () => {
  it("is neither lowered nor let go", async () => {
    expect(await as("olga", () => changeRole(HERE, "olga", "editor"))).toMatchObject({ ok: false });
    expect(await as("root", () => letGo(HERE, "olga"))).toMatchObject({ ok: false });
    const place = { address: "203.0.113.9", cookies: cookies.olga ?? "" };
    expect(await as("olga", () => deleteAccount(PASSWORD, place))).toMatchObject({ ok: false });
    expect(await roleOf("olga")).toBe("owner");
  });

  it("stays when two owners lower each other at the same moment", async () => {
    await as("olga", () => changeRole(HERE, "emil", "owner"));
    const answers = await Promise.all([
      as("olga", () => changeRole(HERE, "emil", "reader")),
      as("emil", () => changeRole(HERE, "olga", "reader")),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const owners = await db.query("SELECT id FROM membership WHERE negotiation_id = $1 AND role = 'owner'", [
      HERE,
    ]);
    expect(owners).toHaveLength(1);
    await as("root", () => changeRole(HERE, "olga", "owner"));
    await as("root", () => changeRole(HERE, "emil", "editor"));
  });
});

describe("a link to a new password", () => {
  it("is not made by an owner for whom the account opens more than they own", async () => {
    expect(await as("olga", () => makePasswordLink("rita", HERE))).toMatchObject({ ok: true });
    expect(await as("olga", () => makePasswordLink("both", HERE))).toMatchObject({ ok: false });
    await as("root", () => changeRole(HERE, "both", "reader"));
    await db.write(
      "test",
      `INSERT INTO membership (negotiation_id, id, role) VALUES ('${HERE}', 'root', 'reader')`,
    );
    expect(await as("olga", () => makePasswordLink("root", HERE))).toMatchObject({ ok: false });
    await expect(as("olga", () => makePasswordLink("otto", HERE))).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(as("olga", () => makePasswordLink("rita", null))).rejects.toMatchObject({
      code: "forbidden",
    });
    expect(await as("root", () => makePasswordLink("both", null))).toMatchObject({ ok: true });
  });

  it("takes the place of the one before, and ends after an hour", async () => {
    const make = async () => {
      const made = await as("root", () => makePasswordLink("rita", null));
      return made.ok ? made.secret : "";
    };
    const first = await make();
    const second = await make();
    expect(await loadPasswordLink(first)).toBeNull();
    expect(await loadPasswordLink(second)).toMatchObject({ name: "Rita" });
    const [link] = await db.query<{ minutes: number }>(
      "SELECT round(extract(epoch FROM expires_at - now()) / 60)::int AS minutes FROM one_time_link WHERE person_id = 'rita'",
    );
    expect(link?.minutes).toBe(60);
  });
});

describe("public reading", () => {
  it("opens a negotiation to everybody from the next request on, and closes it again", async () => {
    const readIt = () => asPerson({}, () => loadFrame(HERE));
    await expect(readIt()).rejects.toMatchObject({ code: "unauthenticated" });
    await as("olga", () => openToPublic(HERE, true));
    expect((await readIt())?.negotiation.id).toBe(HERE);
    await as("olga", () => openToPublic(HERE, false));
    await expect(readIt()).rejects.toMatchObject({ code: "unauthenticated" });
  });
});

describe("a new token", () => {
  const wanted = { name: "Export", scope: "read", negotiation: null, lastDay: "" };
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  it.each([
    ["name", { name: " " }],
    ["scope", { scope: "everything" }],
    ["negotiation", { negotiation: SECOND }],
    ["lastDay", { lastDay: inDays(-2) }],
    ["lastDay", { lastDay: inDays(400) }],
    ["lastDay", { lastDay: "tomorrow" }],
  ])("is not made with a wrong %s: %j", async (path, given) => {
    const made = await as("olga", () => makeToken({ ...wanted, lastDay: inDays(30), ...given }));
    expect(made).toMatchObject({ ok: false, faults: [{ path }] });
  });
});

describe("the names of those who wrote", () => {
  it("are those of the accounts, and words for whoever has none", async () => {
    const names = await loadPersonNames([
      "person:olga",
      "person:gone",
      "local",
      "import",
      "seed",
      "person:olga",
    ]);
    expect(Object.fromEntries(names)).toEqual({
      "person:olga": "Olga",
      "person:gone": "A former member",
      local: "The owner of this copy",
      import: "Import",
      seed: "A former member",
    });
  });
});
