import { beforeAll, describe, expect, it } from "vitest";
import { tablesOfKind } from "../../../lib/data/record-changes";
import { countWriteEntries, listWriteEntries } from "../../../lib/data/sql/list-write-entries";
import { findWrite, LIST_WRITES, listWrites, MOST_LOOKED_AT } from "../../../lib/data/sql/list-writes";
import { writeTransaction } from "../../../lib/data/write-transaction";
import { openTestDatabase } from "../../support/test-database";

const db = openTestDatabase("small");
const NEGOTIATION = "river-talks";
const FIRST_PAGE = { before: null, actor: null, tables: null, count: 30 } as const;

/** A long history beside the real one: writes of five entries, with an import of 20,000 among them. */
const ENTRIES = 100_000;
const PER_WRITE = 5;
const IMPORT = 20_000;

beforeAll(async () => {
  await db.write(
    "test",
    "ALTER TABLE history_entry DISABLE TRIGGER ALL",
    "INSERT INTO negotiation (id, name, description) VALUES ('long', 'Long', 'Long')",
    `INSERT INTO history_entry (negotiation_id, revision, table_name, record_id, operation, actor, at, version, after, write_id, reason)
     SELECT 'long', n, CASE WHEN n % ${PER_WRITE} = 0 THEN 'statement' ELSE 'evidence' END, 'record-' || n % 700, 'UPDATE',
       'person:' || CASE WHEN w % 9000 = 7 THEN 'rare' ELSE (w % 4)::text END, '2026-01-01Z'::timestamptz + w * interval '1 minute', n,
       jsonb_build_object('id', 'record-' || n % 700, 'text', repeat('word ', 60)), 'write-' || w, NULL
     FROM (SELECT n, CASE WHEN n BETWEEN 40001 AND ${40_000 + IMPORT} THEN 8001 ELSE (n + ${PER_WRITE - 1}) / ${PER_WRITE} END AS w
       FROM generate_series(1, ${ENTRIES}) n) e`,
    "ALTER TABLE history_entry ENABLE TRIGGER ALL",
  );
  await db.query("ANALYZE history_entry");
});

type Plan = {
  readonly "Shared Hit Blocks": number;
  readonly "Shared Read Blocks": number;
};

/** Blocks of the database that a page touches, wherever they come from. */
async function countBlocks(parameters: readonly unknown[]): Promise<number> {
  const rows = await db.query<{ "QUERY PLAN": readonly { readonly Plan: Plan }[] }>(
    `EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${LIST_WRITES}`,
    parameters,
  );
  const plan = rows[0]?.["QUERY PLAN"][0]?.Plan;
  if (plan === undefined) throw new Error("PostgreSQL explained nothing");
  return plan["Shared Hit Blocks"] + plan["Shared Read Blocks"];
}

const NEWEST = "9223372036854775807";

describe("a page of writes", () => {
  it("reads as much of a history of 100,000 entries as of one that is nearly at its beginning", async () => {
    const start = (
      await db.query<{ id: string }>("SELECT min(id) AS id FROM history_entry WHERE negotiation_id = 'long'")
    )[0];
    const late = await countBlocks(["long", NEWEST, 31, null, null]);
    const early = await countBlocks(["long", String(Number(start?.id) + 31 * PER_WRITE), 31, null, null]);
    expect(late).toBeLessThan(31 * 20);
    expect(late).toBeLessThan(2 * early + 100);
  });

  it("that is filtered looks at no more than its share of writes", async () => {
    const blocks = await countBlocks(["long", NEWEST, MOST_LOOKED_AT, "person:nobody", null]);
    expect(blocks).toBeLessThan(MOST_LOOKED_AT * 20);
    const ofKind = await countBlocks(["long", NEWEST, MOST_LOOKED_AT, null, ["membership"]]);
    expect(ofKind).toBeLessThan(MOST_LOOKED_AT * 30);
  });

  it("goes on where the last one ended: page by page, every write once, newest first", async () => {
    const seen: (string | null)[] = [];
    let before: bigint | null = null;
    for (let page = 0; page < 60; page += 1) {
      const { writes, next } = await listWrites("long", { ...FIRST_PAGE, count: 7, before });
      seen.push(...writes.map(({ writeId }) => writeId));
      before = next;
    }
    expect(seen).toHaveLength(420);
    const last = ENTRIES / PER_WRITE;
    expect(seen).toEqual(Array.from({ length: 420 }, (_, index) => `write-${last - index}`));
  });

  it("passes a write of 20,000 entries in one step", async () => {
    const around = await db.query<{ id: string }>(
      "SELECT max(id) + 11 AS id FROM history_entry WHERE write_id = 'write-8001'",
    );
    const page = await listWrites("long", { ...FIRST_PAGE, count: 5, before: BigInt(around[0]?.id ?? 0) });
    expect(page.writes.map(({ writeId }) => writeId)).toEqual([
      "write-12002",
      "write-12001",
      "write-8001",
      "write-8000",
      "write-7999",
    ]);
    const [big] = page.writes.slice(2);
    expect(Number((big?.last ?? 0n) - (big?.first ?? 0n))).toBe(IMPORT - 1);
  });

  it("of somebody who wrote seldom ends early, says so, and can be gone on from until it is found", async () => {
    const found: (string | null)[] = [];
    let before: bigint | null = null;
    let cutShort = 0;
    do {
      const page = await listWrites("long", { ...FIRST_PAGE, actor: "person:rare", before });
      found.push(...page.writes.map(({ writeId }) => writeId));
      cutShort += page.isCutShort ? 1 : 0;
      before = page.next;
    } while (before !== null);
    expect(found).toEqual(["write-18007", "write-7"]);
    expect(cutShort).toBeGreaterThan(10);
  });

  it("ends where the history does", async () => {
    const page = await listWrites(NEGOTIATION, FIRST_PAGE);
    expect(page).toMatchObject({ isCutShort: false, next: null });
    expect(page.writes).toHaveLength(1);
  });

  it("of nothing is empty", async () => {
    expect(await listWrites("nowhere", FIRST_PAGE)).toEqual({ writes: [], next: null, isCutShort: false });
  });
});

describe("a page by kind of record", () => {
  it("holds the writes that touched one, or a part of one", async () => {
    await writeTransaction(
      { negotiation: NEGOTIATION, actor: "person:anna", writeId: "locators", reason: "pages were missing" },
      (transaction) =>
        transaction.$executeRaw`UPDATE evidence SET locator = 'page 3' WHERE id = 'up-most-1-1'`,
    );
    const ofKind = async (kind: "statement" | "source") =>
      (await listWrites(NEGOTIATION, { ...FIRST_PAGE, tables: tablesOfKind(kind) })).writes.map(
        ({ writeId }) => writeId,
      );
    expect(await ofKind("statement")).toContain("locators");
    expect(await ofKind("source")).not.toContain("locators");
    expect((await listWrites(NEGOTIATION, { ...FIRST_PAGE, actor: "person:anna" })).writes).toMatchObject([
      { writeId: "locators", actor: "person:anna", reason: "pages were missing" },
    ]);
  });
});

describe("one write", () => {
  it("is found by its name, with all of its entries, counted and whole", async () => {
    const write = await findWrite(NEGOTIATION, "locators");
    if (write === null) throw new Error("the write is not there");
    const counts = (await countWriteEntries(NEGOTIATION, [write])).get(write.last);
    expect(counts).toEqual([
      { table: "evidence", operation: "UPDATE", count: 1 },
      { table: "statement", operation: "UPDATE", count: 1 },
    ]);
    const entries = (await listWriteEntries(NEGOTIATION, [write])).get(write.last);
    expect(entries?.map(({ table, record }) => [table, record])).toEqual([
      ["evidence", "up-most-1-1"],
      ["statement", "up-most-1"],
    ]);
  });

  it("of no such name is none, and none of another negotiation's", async () => {
    expect(await findWrite(NEGOTIATION, "no-such-write")).toBeNull();
    expect(await findWrite("long", "locators")).toBeNull();
  });
});
