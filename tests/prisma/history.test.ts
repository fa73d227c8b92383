import { describe, expect, it } from "vitest";
import { openTestDatabase } from "../support/test-database";

const NO_ACTOR = "SP001";
const ID_CHANGED = "SP002";
const HISTORY_KEPT = "SP003";

type Entry = {
  readonly revision: string;
  readonly version: number;
  readonly operation: string;
  readonly actor: string;
  readonly before: Record<string, unknown> | null;
  readonly after: Record<string, unknown> | null;
};

const db = openTestDatabase("small");

const entriesOf = (table: string, id: string) =>
  db.query<Entry>(
    "SELECT revision, version, operation, actor, before, after FROM history_entry WHERE table_name = $1 AND record_id = $2 ORDER BY id",
    [table, id],
  );
const count = async (sql: string) =>
  Number((await db.query<{ n: string }>(`SELECT count(*) AS n FROM ${sql}`))[0]?.n);
const revision = async () =>
  Number((await db.query<{ revision: string }>("SELECT revision FROM negotiation"))[0]?.revision);

/** Tables whose rows are no part of a negotiation's record: accounts with their secrets, and what protects writes. */
const UNRECORDED = [
  "answered_write",
  "api_token",
  "one_time_link",
  "person",
  "person_login",
  "person_session",
  "person_verification",
  "sign_in_attempt",
];

const listAllTables = async () =>
  (
    await db.query<{ table: string }>(
      `SELECT relname AS table FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
       AND relname NOT IN ('history_entry', '_prisma_migrations') ORDER BY 1`,
    )
  ).map(({ table }) => table);

/** Every table that holds records. */
const listTables = async () => (await listAllTables()).filter((table) => !UNRECORDED.includes(table));

const listTriggers = async (table: string) =>
  (
    await db.query<{ tgname: string }>(
      "SELECT tgname FROM pg_trigger WHERE tgrelid = $1::regclass AND tgenabled = 'O' AND NOT tgisinternal",
      [`"${table}"`],
    )
  ).map(({ tgname }) => tgname);

describe("a write without an actor", () => {
  it.each([
    [
      "inserts nothing",
      "INSERT INTO phase (negotiation_id, id, name, short_name, from_day, to_day) VALUES ('river-talks', 'p', 'P', 'P', '2021-01-01', '2021-01-02')",
    ],
    ["updates nothing", "UPDATE statement SET firmness = 2 WHERE id = 'up-most-1'"],
    ["deletes nothing", "DELETE FROM coding WHERE id = 'up-most-1--first'"],
    [
      "opens no negotiation",
      "INSERT INTO negotiation (id, name, description) VALUES ('other', 'Other', 'Other')",
    ],
  ])("%s", async (_, sql) => {
    await expect(db.write(null, sql)).rejects.toMatchObject({ code: NO_ACTOR });
    await expect(db.write("", sql)).rejects.toMatchObject({ code: NO_ACTOR });
  });

  it("is refused after another's write on the same connection: the actor does not stay", async () => {
    await db.write("somebody", "UPDATE statement SET confidence = 2 WHERE id = 'up-most-1'");
    await expect(
      db.write(null, "UPDATE statement SET confidence = 1 WHERE id = 'up-most-1'"),
    ).rejects.toMatchObject({ code: NO_ACTOR });
  });
});

describe("every table of records", () => {
  it("is watched for inserts, updates, deletes and truncation, and versioned", async () => {
    const wanted = ["history_delete", "history_insert", "history_update", "next_version", "refuse_truncate"];
    const tables = await listTables();
    expect(tables.length).toBe(23);
    for (const table of tables)
      expect(await listTriggers(table), table).toEqual(expect.arrayContaining(wanted));
  });

  it("is another than those of accounts: what is deleted there is gone, and leaves no trace in the history", async () => {
    expect(await listAllTables()).toEqual(expect.arrayContaining(UNRECORDED));
    for (const table of UNRECORDED) expect(await listTriggers(table), table).toEqual([]);
    await db.write(null, "INSERT INTO person (id, name, email) VALUES ('gone', 'Gone', 'gone@desk.example')");
    await db.write(null, "DELETE FROM person WHERE id = 'gone'");
    expect(await count("history_entry WHERE record_id = 'gone'")).toBe(0);
  });

  it("has one entry per record of the import, by its actor", async () => {
    for (const table of await listTables()) {
      const records = await count(`"${table}"`);
      expect(
        await count(
          `history_entry WHERE table_name = '${table}' AND operation = 'INSERT' AND actor = 'import'`,
        ),
        table,
      ).toBe(records);
    }
  });

  it("cannot be truncated", async () => {
    for (const table of await listTables()) {
      await expect(db.write("somebody", `TRUNCATE "${table}" CASCADE`), table).rejects.toMatchObject({
        code: HISTORY_KEPT,
      });
    }
  });
});

describe("a change of a record", () => {
  it("keeps who, before and after, as the next version and the next revision", async () => {
    const [before, versions] = [await revision(), await entriesOf("statement", "down-free-3")];
    await db.write("user:anna", "UPDATE statement SET firmness = 3 WHERE id = 'down-free-3'");
    const entry = (await entriesOf("statement", "down-free-3")).at(-1);
    expect(entry).toMatchObject({
      revision: String(before + 1),
      version: (versions.at(-1)?.version ?? 0) + 1,
      operation: "UPDATE",
      actor: "user:anna",
      before: { firmness: 4 },
      after: { firmness: 3 },
    });
    expect(await revision()).toBe(before + 1);
  });

  it("that changes nothing leaves neither version nor revision nor entry, in any table", async () => {
    const [before, entries] = [await revision(), await count("history_entry")];
    for (const table of await listTables()) {
      const versions = await db.query(`SELECT id, version FROM "${table}" ORDER BY id`);
      await db.write("user:anna", `UPDATE "${table}" SET id = id`);
      expect(await db.query(`SELECT id, version FROM "${table}" ORDER BY id`), table).toEqual(versions);
    }
    expect([await revision(), await count("history_entry")]).toEqual([before, entries]);
  });

  it("cannot choose its own version", async () => {
    await db.write("user:anna", "UPDATE source SET version = 40, title = 'Report' WHERE id = 'gazette'");
    expect(await db.query("SELECT version FROM source WHERE id = 'gazette'")).toEqual([{ version: 2 }]);
  });

  it("of many records at once is one step of the revision and one entry each", async () => {
    const [before, entries] = [await revision(), await count("history_entry")];
    await db.write("user:anna", "UPDATE phase SET name = name || '!'");
    expect(await revision()).toBe(before + 1);
    expect((await count("history_entry")) - entries).toBe(await count("phase"));
  });

  it("of many parts is a step for them and one for the records that they are parts of", async () => {
    const [before, entries] = [await revision(), await count("history_entry")];
    await db.write("user:anna", "UPDATE anchor SET text = text || '!'");
    expect(await revision()).toBe(before + 2);
    const owners = await count("(SELECT DISTINCT issue_id FROM anchor) o");
    expect((await count("history_entry")) - entries).toBe((await count("anchor")) + owners);
  });

  it("through a data-modifying WITH is seen as well", async () => {
    const before = await count("history_entry WHERE table_name = 'coding'");
    await db.write(
      "user:anna",
      "WITH changed AS (UPDATE coding SET confidence = 2 WHERE confidence <> 2 RETURNING id) SELECT count(*) FROM changed",
    );
    expect(await count("history_entry WHERE table_name = 'coding'")).toBeGreaterThan(before);
  });

  it("through a MERGE needs an actor like any other", async () => {
    const merge =
      "MERGE INTO coding c USING (SELECT 'down-free-1--first' AS id) n ON c.id = n.id WHEN MATCHED THEN UPDATE SET confidence = 1";
    await expect(db.write(null, merge)).rejects.toMatchObject({ code: NO_ACTOR });
    await db.write("user:anna", merge);
    expect((await entriesOf("coding", "down-free-1--first")).at(-1)).toMatchObject({
      operation: "UPDATE",
      after: { confidence: 1 },
    });
  });

  it("that fails at the end of its transaction leaves nothing", async () => {
    const [before, entries] = [await revision(), await count("history_entry")];
    const change = "UPDATE statement SET firmness = 1 WHERE id = 'up-dam-1'";
    await expect(
      db.write("user:anna", change, "UPDATE statement SET firmness = 9 WHERE id = 'up-dam-1'"),
    ).rejects.toThrow();
    expect([await revision(), await count("history_entry")]).toEqual([before, entries]);
  });

  it("is a deletion: what was there is kept", async () => {
    await db.write("user:anna", "DELETE FROM coding WHERE id = 'up-most-1--second'");
    expect((await entriesOf("coding", "up-most-1--second")).at(-1)).toMatchObject({
      operation: "DELETE",
      before: { coder: "second", position: 84 },
      after: null,
    });
  });
});

describe("ids", () => {
  it.each([
    ["a statement's", "UPDATE statement SET id = 'renamed' WHERE id = 'up-dam-study'"],
    ["a party's, with all that refers to it", "UPDATE party SET id = 'renamed' WHERE id = 'mediator'"],
    ["a coding's", "UPDATE coding SET id = 'renamed' WHERE id = 'up-most-1--first'"],
    ["a negotiation's", "UPDATE negotiation SET id = 'renamed'"],
  ])("cannot be changed: %s", async (_, sql) => {
    await expect(db.write("user:anna", sql)).rejects.toMatchObject({ code: ID_CHANGED });
  });
});

describe("the history itself", () => {
  it.each([
    ["changed", "UPDATE history_entry SET actor = 'nobody'"],
    ["deleted", "DELETE FROM history_entry"],
    ["truncated", "TRUNCATE history_entry"],
    [
      "forged",
      "INSERT INTO history_entry (negotiation_id, revision, table_name, record_id, operation, actor, version) VALUES ('river-talks', 1, 'statement', 'x', 'INSERT', 'nobody', 1)",
    ],
  ])("cannot be %s", async (_, sql) => {
    const before = await count("history_entry");
    await expect(db.write("user:anna", sql)).rejects.toMatchObject({ code: HISTORY_KEPT });
    expect(await count("history_entry")).toBe(before);
  });

  it("rebuilds every record that is there: its last entry is the record", async () => {
    for (const table of await listTables()) {
      const rows = await db.query<{ n: string }>(
        `SELECT count(*) AS n FROM "${table}" t
         WHERE to_jsonb(t) - 'revision' - 'ordinal' - 'round_ordinal' IS DISTINCT FROM
           (SELECT h.after - 'revision' - 'ordinal' - 'round_ordinal' FROM history_entry h
            WHERE h.table_name = '${table}' AND h.record_id = t.id ORDER BY h.id DESC LIMIT 1)`,
      );
      expect(Number(rows[0]?.n), table).toBe(0);
    }
  });

  it("numbers a negotiation's revisions without a gap", async () => {
    const rows = await db.query<{ revision: string }>(
      "SELECT DISTINCT revision FROM history_entry ORDER BY revision",
    );
    expect(rows.map((row) => Number(row.revision))).toEqual(
      Array.from({ length: await revision() }, (_, index) => index + 1),
    );
  });

  it("a revision cannot be taken back", async () => {
    const before = await revision();
    await db.write("user:anna", "UPDATE negotiation SET revision = 0");
    expect(await revision()).toBe(before);
  });
});
