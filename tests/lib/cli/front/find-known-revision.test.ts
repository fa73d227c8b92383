import path from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
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

const find = (url: string, ifNoneMatch: string | null, method = "GET") =>
  findKnownRevision({ method, url, ifNoneMatch }, pool);

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
      await findKnownRevision({ method: "GET", url: ONE, ifNoneMatch: `"${revision}"` }, away),
    ).toBeNull();
    await away.end();
  });
});
