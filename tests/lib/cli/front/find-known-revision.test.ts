import path from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "../../../../lib/auth/actor";
import { findKnownRevision } from "../../../../lib/cli/front/find-known-revision";
import { migrate } from "../../../../lib/cli/migrate";
import { type EmbeddedServer, startEmbeddedServer } from "../../../../lib/cli/postgres/embedded-server";
import { makeFolder, removeFolder } from "../support/folders";

const ONE = "/api/v1/negotiations/one";
let root = "";
let server: EmbeddedServer;
let pool: pg.Pool;
let revision = "";

beforeAll(async () => {
  root = makeFolder("revision");
  server = await startEmbeddedServer(path.join(root, "data"));
  await migrate(server.url);
  pool = new pg.Pool({ connectionString: server.url, max: 1 });
  pool.on("error", () => undefined);
  revision = await write(
    "INSERT INTO negotiation (id, name, description) VALUES ('one', 'One', '') RETURNING id",
  );
});
afterAll(async () => {
  await pool.end();
  await server.stop(6_000);
  removeFolder(root);
});

/** Writes as somebody, as every write must, and returns the revision after it. */
async function write(sql: string): Promise<string> {
  await pool.query("BEGIN");
  await pool.query("SELECT set_config('standpoint.actor', 'test', true)");
  await pool.query(sql);
  await pool.query("COMMIT");
  const { rows } = await pool.query<{ revision: string }>(
    "SELECT revision FROM negotiation WHERE id = 'one'",
  );
  return rows[0]?.revision ?? "";
}

const LOCAL: Actor = { kind: "local" };
const find = (url: string, ifNoneMatch: string | null, method = "GET", actor: Actor = LOCAL) =>
  findKnownRevision({ method, url, ifNoneMatch, actor }, pool);

describe("an answer that the asker has", () => {
  it("is known by the negotiation's revision, for everything about the negotiation", async () => {
    for (const url of [ONE, `${ONE}/`, `${ONE}?x=1`, `${ONE}/compare?from=a&to=b`]) {
      expect(await find(url, `"${revision}"`), url).toBe(`"${revision}"`);
    }
    expect(await find(ONE, `"${revision}"`, "HEAD")).toBe(`"${revision}"`);
    expect(await find(ONE, `"0999", W/"${revision}"`)).toBe(`"${revision}"`);
  });

  it.each([
    ["no tag", ONE, null, "GET"],
    ["another revision", ONE, '"999999"', "GET"],
    ["a tag of another form", ONE, '"abc"', "GET"],
    ["any tag", ONE, "*", "GET"],
    ["another negotiation", `${ONE}s`, '"REV"', "GET"],
    ["a list of all negotiations", "/api/v1/negotiations", '"REV"', "GET"],
    ["a page", "/negotiations/one", '"REV"', "GET"],
    ["an encoded name", "/api/v1/negotiations/%6fne", '"REV"', "GET"],
    ["a write", ONE, '"REV"', "POST"],
    ["a day of the past", `${ONE}/compare?from=a&asOf=2026-01-31`, '"REV"', "GET"],
    ["a day of the past, encoded", `${ONE}?as%4Ff=2026-01-31`, '"REV"', "GET"],
    ["a day of the past after a second mark", `${ONE}?x=1?y=2&asOf=2026-01-31`, '"REV"', "GET"],
    ["a day of the past in the name", `${ONE}@2026-01-31`, '"REV"', "GET"],
  ])("is not known from %s", async (_, url, tag, method) => {
    expect(await find(url, tag?.replace("REV", revision) ?? null, method)).toBeNull();
  });

  it("is no longer known after a write, by whichever process", async () => {
    const before = revision;
    revision = await write("UPDATE negotiation SET name = 'Uno', version = version + 1 WHERE id = 'one'");
    expect(revision).not.toBe(before);
    expect(await find(ONE, `"${before}"`)).toBeNull();
    expect(await find(ONE, `"${revision}"`)).toBe(`"${revision}"`);
  });

  it("is not known while the database is away: the full answer reports that", async () => {
    const away = new pg.Pool({ connectionString: "postgresql://u:p@127.0.0.1:1/x" });
    expect(
      await findKnownRevision({ method: "GET", url: ONE, ifNoneMatch: `"${revision}"`, actor: LOCAL }, away),
    ).toBeNull();
    await away.end();
  });
});

describe("whether it may be read", () => {
  const person = (roles: Extract<Actor, { kind: "person" }>["roles"]): Actor => ({
    kind: "person",
    id: "p",
    name: "P",
    administrator: false,
    roles,
    limits: null,
  });
  const knows = async (url: string, actor: Actor) =>
    (await find(url, `"${revision}"`, "GET", actor)) !== null;

  it("decides before the tag does: without the right, the full answer refuses", async () => {
    expect(await knows(ONE, person({ one: "reader" }))).toBe(true);
    expect(await knows(ONE, person({ other: "owner" }))).toBe(false);
    expect(await knows(ONE, { kind: "nobody" })).toBe(false);
    const token: Actor = {
      ...person({ one: "reader" }),
      limits: { scope: "read", negotiation: "other" },
    } as Actor;
    expect(await knows(ONE, token)).toBe(false);
  });

  it("is everybody's where reading is public, save who changed what", async () => {
    revision = await write(
      "UPDATE negotiation SET public_reading = true, version = version + 1 WHERE id = 'one'",
    );
    expect(await knows(ONE, { kind: "nobody" })).toBe(true);
    expect(await knows(`${ONE}/history?limit=5`, { kind: "nobody" })).toBe(false);
    expect(await knows(`${ONE}/history`, person({ one: "reader" }))).toBe(true);
  });
});
