import { describe, expect, it } from "vitest";
import { database } from "../../lib/data/database";
import { openTestDatabase } from "../support/test-database";

const DENIED = "42501";
const db = openTestDatabase("small");

const asProgram = (sql: string) =>
  database().prisma.$transaction(async (transaction) => {
    await transaction.$queryRaw`SELECT set_config('standpoint.actor', 'test', true)`;
    return transaction.$executeRawUnsafe(sql);
  });

/** What somebody would do who wants the history to say something else. */
const FORGERIES = [
  ["changed", "UPDATE history_entry SET actor = 'nobody'"],
  ["deleted", "DELETE FROM history_entry"],
  [
    "forged",
    `INSERT INTO history_entry (negotiation_id, revision, table_name, record_id, operation, actor, version)
     VALUES ('river-talks', 1, 'statement', 'x', 'INSERT', 'nobody', 1)`,
  ],
  ["emptied", "TRUNCATE history_entry"],
  ["left unwatched", "ALTER TABLE statement DISABLE TRIGGER ALL"],
  ["left unguarded", "ALTER TABLE history_entry DISABLE TRIGGER ALL"],
  ["put aside", "ALTER TABLE history_entry RENAME TO old_history"],
  [
    "rewritten by another function",
    "CREATE OR REPLACE FUNCTION standpoint_refuse() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'",
  ],
] as const;

describe("the program's own role", () => {
  it("is the one that its connections have, and not that of the tables' owner", async () => {
    const { rows } = await database().pool.query<{ who: string; owner: string }>(
      "SELECT current_user AS who, tableowner AS owner FROM pg_tables WHERE tablename = 'history_entry'",
    );
    expect(rows[0]?.who).toBe("standpoint_app");
    expect(rows[0]?.owner).not.toBe("standpoint_app");
  });

  it.each(FORGERIES)("cannot have the history %s: it has not the right", async (_, sql) => {
    await expect(asProgram(sql)).rejects.toThrow(/permission denied|must be owner/);
  });

  it("reads the history, and writes records whose changes are recorded", async () => {
    await asProgram("UPDATE source SET title = 'By the program' WHERE id = 'gazette'");
    const { rows } = await database().pool.query(
      "SELECT after->>'title' AS title FROM history_entry WHERE record_id = 'gazette' ORDER BY id DESC LIMIT 1",
    );
    expect(rows).toEqual([{ title: "By the program" }]);
  });
});

describe("the owner of the tables, as a control", () => {
  it("has the rights that the program has not: with the guard off, the same statements go through", async () => {
    await expect(db.write("test", FORGERIES[0][1])).rejects.not.toMatchObject({ code: DENIED });
    await db.write("test", "ALTER TABLE history_entry DISABLE TRIGGER ALL");
    for (const [, sql] of FORGERIES.slice(0, 3)) await db.write("test", sql);
    await db.write("test", "ALTER TABLE history_entry ENABLE TRIGGER ALL");
  });

  it("is refused by the guard itself as long as that is on", async () => {
    for (const [, sql] of FORGERIES.slice(0, 4))
      await expect(db.write("test", sql)).rejects.toMatchObject({ code: "SP003" });
  });
});
