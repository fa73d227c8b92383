import { beforeEach, describe, expect, it } from "vitest";
import { writeRecord } from "../../lib/data/records";
import { writeTransaction } from "../../lib/data/write-transaction";
import { loadRecord } from "../../lib/service/records/load-record";
import { openTestDatabase } from "../support/test-database";

const db = openTestDatabase("small");

const versionOf = async (table: string, id: string) =>
  (await db.query<{ version: number }>(`SELECT version FROM "${table}" WHERE id = $1`, [id]))[0]?.version;

/** Each kind of part with a change, an insertion and a deletion, and the record that it is part of. */
const PARTS = [
  {
    part: "evidence",
    owner: ["statement", "up-most-1"],
    update: "UPDATE evidence SET locator = 'page 9' WHERE id = 'up-most-1-1'",
    insert: `INSERT INTO evidence (negotiation_id, id, statement_id, source_id, ordinal, language, credibility)
      SELECT negotiation_id, 'up-most-1-9', statement_id, source_id, 9, language, credibility FROM evidence WHERE id = 'up-most-1-1'`,
    remove: "DELETE FROM evidence WHERE id = 'up-most-1-9'",
  },
  {
    part: "pole",
    owner: ["party", "upstream"],
    update: "UPDATE pole SET pole = 'none' WHERE id = 'upstream-1'",
    insert: `INSERT INTO pole (negotiation_id, id, party_id, pole) VALUES ('river-talks', 'upstream-9', 'upstream', 'none')`,
    remove: "DELETE FROM pole WHERE id = 'upstream-9'",
  },
  {
    part: "anchor",
    owner: ["issue", "water-share"],
    update: "UPDATE anchor SET text = 'Nothing at all' WHERE id = 'water-share-0'",
    insert: `INSERT INTO anchor (negotiation_id, id, issue_id, at, text, label) VALUES ('river-talks', 'water-share-77', 'water-share', 77, 'Much', 'much')`,
    remove: "DELETE FROM anchor WHERE id = 'water-share-77'",
  },
  {
    part: "round_participant",
    owner: ["round", "2020-01-first"],
    update: null,
    insert: `INSERT INTO round_participant (negotiation_id, id, round_id, party_id)
      SELECT 'river-talks', 'extra-participant', '2020-01-first', p.id FROM party p
      WHERE NOT EXISTS (SELECT FROM round_participant r WHERE r.round_id = '2020-01-first' AND r.party_id = p.id) LIMIT 1`,
    remove: "DELETE FROM round_participant WHERE id = 'extra-participant'",
  },
  {
    part: "round_source",
    owner: ["round", "2020-01-first"],
    update: null,
    insert: `INSERT INTO round_source (negotiation_id, id, round_id, source_id)
      SELECT 'river-talks', 'extra-source', '2020-01-first', s.id FROM source s
      WHERE NOT EXISTS (SELECT FROM round_source r WHERE r.round_id = '2020-01-first' AND r.source_id = s.id) LIMIT 1`,
    remove: "DELETE FROM round_source WHERE id = 'extra-source'",
  },
] as const;

describe("a record's version", () => {
  it.each(PARTS)("grows when only its $part is changed, added or taken away", async (of) => {
    const [table, id] = of.owner;
    for (const change of [of.insert, of.update, of.remove]) {
      if (change === null) continue;
      const before = (await versionOf(table, id)) ?? 0;
      await db.write("user:anna", change);
      expect(await versionOf(table, id), change).toBe(before + 1);
    }
  });

  it("is that of every kind of record that has parts of its own table", async () => {
    const touching = await db.query<{ table: string }>(
      "SELECT DISTINCT tgrelid::regclass::text AS table FROM pg_trigger WHERE tgname LIKE 'touch_owner%' ORDER BY 1",
    );
    expect(touching.map(({ table }) => table)).toEqual(PARTS.map(({ part }) => part as string).toSorted());
  });

  it("grows by one when the record and several of its parts change in one write", async () => {
    const before = (await versionOf("statement", "up-most-1")) ?? 0;
    await db.write(
      "user:anna",
      "UPDATE statement SET note = 'together' WHERE id = 'up-most-1'",
      "UPDATE evidence SET locator = 'page 10' WHERE id = 'up-most-1-1'",
    );
    expect(await versionOf("statement", "up-most-1")).toBe(before + 1);
    await db.write(
      "user:anna",
      "UPDATE evidence SET locator = 'page 11' WHERE id = 'up-most-1-1'",
      "UPDATE statement SET note = 'the parts first' WHERE id = 'up-most-1'",
    );
    expect(await versionOf("statement", "up-most-1")).toBeGreaterThan(before + 1);
  });

  it("stays when a part is written as it was", async () => {
    const before = await versionOf("statement", "up-most-1");
    await db.write("user:anna", "UPDATE evidence SET locator = locator");
    expect(await versionOf("statement", "up-most-1")).toBe(before);
  });

  it("of another record does not grow with it", async () => {
    const before = await versionOf("statement", "down-free-1");
    await db.write("user:anna", "UPDATE evidence SET locator = 'page 12' WHERE id = 'up-most-1-1'");
    expect(await versionOf("statement", "down-free-1")).toBe(before);
  });
});

describe("a record that comes back", () => {
  const about = { negotiation: "river-talks", actor: "user:anna" } as const;

  it("goes on counting, so that no old version of it passes for up to date", async () => {
    const { fields, version } = await loadRecord({
      negotiation: "river-talks",
      kind: "phase",
      id: "opening",
    });
    await db.write("user:anna", "UPDATE round SET phase_id = NULL", "DELETE FROM phase WHERE id = 'opening'");
    await writeTransaction(about, (transaction) =>
      writeRecord(transaction, "river-talks", { kind: "phase", fields }),
    );
    expect(await versionOf("phase", "opening")).toBeGreaterThan(version);
  });
});

describe("an entry of the history", () => {
  const lastEntries = () =>
    db.query<{ write_id: string; reason: string | null; table_name: string }>(
      "SELECT write_id, reason, table_name FROM history_entry WHERE actor = 'user:ben' ORDER BY id",
    );
  let before = 0;
  beforeEach(async () => {
    before = (await lastEntries()).length;
  });

  it("names its write and what its author said about it, the same in every entry of the write", async () => {
    const about = {
      negotiation: "river-talks",
      actor: "user:ben",
      writeId: "one-write",
      reason: "a misprint",
    };
    await writeTransaction(about, async (transaction) => {
      await transaction.$executeRaw`UPDATE evidence SET locator = 'page 13' WHERE id = 'up-most-1-1'`;
      await transaction.$executeRaw`UPDATE source SET title = 'Mended' WHERE id = 'gazette'`;
    });
    const own = (await lastEntries()).slice(before);
    expect(own.map(({ table_name }) => table_name).toSorted()).toEqual(["evidence", "source", "statement"]);
    for (const entry of own) expect(entry).toMatchObject({ write_id: "one-write", reason: "a misprint" });
  });

  it("says nothing where its author said nothing, and does not keep the reason of the write before", async () => {
    await writeTransaction(
      { negotiation: "river-talks", actor: "user:ben" },
      (transaction) => transaction.$executeRaw`UPDATE source SET title = 'Mended again' WHERE id = 'gazette'`,
    );
    expect((await lastEntries()).at(-1)).toMatchObject({ reason: null });
  });

  it("of a write without a name stands under its transaction: two transactions are two writes", async () => {
    await db.write(
      "user:ben",
      "UPDATE source SET title = 'A' WHERE id = 'gazette'",
      "UPDATE source SET title = 'B' WHERE id = 'gazette'",
    );
    await db.write("user:ben", "UPDATE source SET title = 'C' WHERE id = 'gazette'");
    const [first, second, third] = (await lastEntries()).slice(before);
    expect(first?.write_id).toMatch(/^\d+$/);
    expect(second?.write_id).toBe(first?.write_id);
    expect(third?.write_id).not.toBe(first?.write_id);
  });
});
