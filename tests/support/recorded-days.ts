import type { TestDatabase } from "./test-database";

/** A day of 2026, the first of them 0. */
export function dayOf(index: number): string {
  return new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10);
}

/**
 * Makes days pass as fast as writes: gives what was written since the last call the noon of a day. Only the owner of
 * the tables can; the program's own role cannot change the history.
 */
export function passingDays(db: Pick<TestDatabase, "query">): (index: number) => Promise<void> {
  let dated = 0;
  return async (index) => {
    await db.query("ALTER TABLE history_entry DISABLE TRIGGER refuse_change");
    await db.query("UPDATE history_entry SET at = $1 WHERE id > $2", [`${dayOf(index)}T12:00:00Z`, dated]);
    await db.query("ALTER TABLE history_entry ENABLE TRIGGER refuse_change");
    const [last] = await db.query<{ id: string }>("SELECT max(id) AS id FROM history_entry");
    dated = Number(last?.id);
  };
}
