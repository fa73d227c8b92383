import { describe, expect, it } from "vitest";
import type { Actor } from "../../../../lib/auth/actor";
import { actAs } from "../../../../lib/auth/current-actor";
import { RECORD_KINDS } from "../../../../lib/codec/records/record-kinds";
import { listRecordWrites } from "../../../../lib/data/record-history";
import { listRecords } from "../../../../lib/data/records";
import { sizeOf } from "../../../support/check-size";
import { RandomEditor } from "../../../support/random-editor";
import { openTestDatabase } from "../../../support/test-database";

const db = openTestDatabase("small");
const NEGOTIATION = "river-talks";
const OPERATIONS = sizeOf({ full: 2_000, short: 400 });

const PEOPLE: readonly Actor[] = ["anna", "ben", "carla", "dmitri"].map((id) => ({
  ...{ kind: "person", id, name: id, administrator: false, limits: null },
  roles: { [NEGOTIATION]: id === "dmitri" ? "analyst" : "editor" },
}));

/** What triggers derive from other rows, and no entry of the history is about. */
const DERIVED: Readonly<Record<string, readonly string[]>> = {
  negotiation: ["revision"],
  round: ["ordinal"],
  statement: ["round_ordinal"],
};

type Row = Readonly<Record<string, unknown>>;
type Entry = {
  readonly table_name: string;
  readonly record_id: string;
  readonly operation: string;
  readonly version: number;
  readonly revision: string;
  readonly before: Row | null;
  readonly after: Row | null;
};

const withoutDerived = (table: string, row: Row | null) =>
  row === null
    ? null
    : Object.fromEntries(Object.entries(row).filter(([column]) => !DERIVED[table]?.includes(column)));

const listTables = async () =>
  (
    await db.query<{ table: string }>(
      "SELECT DISTINCT tgrelid::regclass::text AS table FROM pg_trigger WHERE tgname = 'history_insert' ORDER BY 1",
    )
  ).map(({ table }) => table);

describe("a few hundred writes of several people", () => {
  it("are done, some of every kind, and some of every kind refused", async () => {
    const editor = new RandomEditor(NEGOTIATION, 20_261_125);
    for (let step = 0; step < OPERATIONS; step += 1) {
      const person = PEOPLE[step % PEOPLE.length];
      if (person === undefined) throw new Error("there is nobody to write");
      await actAs(person, () => editor.act());
    }
    const { done, refused } = editor;
    for (const kind of ["create", "revise", "remove", "restore", "merge", "undo"] as const)
      expect(done[kind], `${kind}: ${JSON.stringify({ done, refused })}`).toBeGreaterThan(5);
    expect(refused.stale + refused["in-use"] + refused.invalid + refused.forbidden).toBeGreaterThan(20);
  });

  it("replayed from the history make every row that is there, and no other", async () => {
    const entries = await db.query<Entry>(
      "SELECT table_name, record_id, operation, version, revision, before, after FROM history_entry ORDER BY id",
    );
    const state = new Map<string, Row>();
    for (const { table_name: table, record_id: id, operation, before, after } of entries) {
      const key = `${table} ${id}`;
      const known = state.get(key) ?? null;
      expect(withoutDerived(table, before), `what ${key} was before`).toEqual(withoutDerived(table, known));
      expect([operation, before === null, after === null]).toEqual([
        operation,
        operation === "INSERT",
        operation === "DELETE",
      ]);
      if (after === null) state.delete(key);
      else state.set(key, after);
    }
    const rows = new Map<string, Row>();
    for (const table of await listTables())
      for (const { id, row } of await db.query<{ id: string; row: Row }>(
        `SELECT id, to_jsonb(t) AS row FROM "${table}" t`,
      ))
        rows.set(`${table} ${id}`, row);
    expect([...state.keys()].toSorted()).toEqual([...rows.keys()].toSorted());
    for (const [key, row] of rows) {
      const [table = ""] = key.split(" ");
      expect(withoutDerived(table, state.get(key) ?? null), key).toEqual(withoutDerived(table, row));
    }
    expect(entries.length).toBeGreaterThan(OPERATIONS);
  });

  it("count: a record's versions only grow, a negotiation's revisions have no gap", async () => {
    const falling = await db.query(
      `SELECT record_id FROM (SELECT record_id, version, operation,
         lag(version) OVER (PARTITION BY table_name, record_id ORDER BY id) AS before FROM history_entry) v
       WHERE before IS NOT NULL AND CASE operation WHEN 'DELETE' THEN version < before ELSE version <= before END`,
    );
    expect(falling).toEqual([]);
    const [revisions] = await db.query<{ last: string; steps: string; stands: string }>(
      `SELECT max(h.revision) AS last, count(DISTINCT h.revision) AS steps, max(n.revision) AS stands
       FROM history_entry h JOIN negotiation n ON n.id = h.negotiation_id WHERE n.id = '${NEGOTIATION}'`,
    );
    expect(revisions?.steps).toBe(revisions?.last);
    expect(revisions?.stands).toBe(revisions?.last);
  });

  it("leave a history of each record that ends with it, and that begins each write where the last one ended", async () => {
    let looked = 0;
    for (const kind of RECORD_KINDS) {
      const standing = new Map((await listRecords(NEGOTIATION, kind)).map((record) => [record.id, record]));
      const ids = await db.query<{ id: string }>(
        `SELECT DISTINCT record_id AS id FROM history_entry WHERE table_name = '${kind}' AND negotiation_id = '${NEGOTIATION}'`,
      );
      for (const { id } of ids) {
        const writes = await listRecordWrites(NEGOTIATION, kind, id);
        expect(writes.at(-1)?.after ?? null, `${kind} ${id}`).toEqual(standing.get(id) ?? null);
        writes.slice(1).forEach((write, index) => {
          expect(write.before).toEqual(writes[index]?.after ?? null);
        });
        looked += 1;
      }
    }
    expect(looked).toBeGreaterThan(60);
  });
});
