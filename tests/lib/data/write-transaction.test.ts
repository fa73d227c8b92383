import { describe, expect, it } from "vitest";
import { listRevisions } from "../../../lib/data/history";
import { findRevision } from "../../../lib/data/negotiations";
import { writeTransaction } from "../../../lib/data/write-transaction";
import { openTestDatabase } from "../../support/test-database";

openTestDatabase("small");

const NEGOTIATION = "river-talks";
const KEY = { negotiationId: NEGOTIATION, id: "up-most-1" };

const versionOf = () =>
  writeTransaction({ actor: "reader", negotiation: NEGOTIATION }, async (transaction) => {
    const row = await transaction.statement.findUniqueOrThrow({
      where: { negotiationId_id: KEY },
      select: { version: true },
    });
    return row.version;
  });

/** Read, change, write back: refused when another came first. */
async function tryToChange(actor: string, note: string): Promise<boolean> {
  const version = await versionOf();
  return writeTransaction({ actor, negotiation: NEGOTIATION }, async (transaction) => {
    const { count } = await transaction.statement.updateMany({ where: { ...KEY, version }, data: { note } });
    return count === 1;
  });
}

describe("a write", () => {
  it("is recorded under its actor, with what was there before and after", async () => {
    expect(await tryToChange("user:anna", "Checked.")).toBe(true);
    const [latest, first] = await listRevisions(NEGOTIATION, { table: "statement", id: "up-most-1" });
    expect(latest).toMatchObject({
      operation: "UPDATE",
      actor: "user:anna",
      version: 2,
      before: { note: null },
      after: { note: "Checked." },
    });
    expect(latest?.revision).toBe(await findRevision(NEGOTIATION));
    expect(latest?.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(first).toMatchObject({ operation: "INSERT", actor: "import", version: 1, before: null });
  });

  it("that throws is undone", async () => {
    const before = await findRevision(NEGOTIATION);
    const failed = writeTransaction({ actor: "user:anna", negotiation: NEGOTIATION }, async (transaction) => {
      await transaction.statement.updateMany({ where: KEY, data: { note: "Lost." } });
      throw new Error("changed my mind");
    });
    await expect(failed).rejects.toThrow("changed my mind");
    expect(await findRevision(NEGOTIATION)).toBe(before);
  });

  it("without an actor is refused", async () => {
    const write = writeTransaction({ actor: "", negotiation: NEGOTIATION }, (transaction) =>
      transaction.statement.updateMany({ where: KEY, data: { note: "Nobody's." } }),
    );
    await expect(write).rejects.toMatchObject({ code: "P2039" });
  });

  it("of many on one record: each that was accepted is there, none overwrote another", async () => {
    const [version, revision] = [await versionOf(), await findRevision(NEGOTIATION)];
    const accepted = await Promise.all(
      Array.from({ length: 24 }, (_, index) => tryToChange(`user:${index}`, `Note ${index}`)),
    );
    const number = accepted.filter(Boolean).length;
    expect(number).toBeGreaterThan(0);
    expect(await versionOf()).toBe(version + number);
    expect(await findRevision(NEGOTIATION)).toBe((revision ?? 0) + number);
  });

  it("of many on records in any order takes turns and never locks up", async () => {
    const ids = ["up-most-1", "up-most-2", "down-free-1", "down-free-3", "up-dam-1"];
    const revision = await findRevision(NEGOTIATION);
    const writes = Array.from({ length: 30 }, (_, index) =>
      writeTransaction({ actor: `user:${index}`, negotiation: NEGOTIATION }, async (transaction) => {
        for (const id of [ids[index % 5], ids[(index * 3 + 1) % 5]]) {
          await transaction.statement.updateMany({
            where: { negotiationId: NEGOTIATION, id: id ?? "" },
            data: { note: `Turn ${index} of ${id}` },
          });
        }
      }),
    );
    const results = await Promise.allSettled(writes);
    expect(results.filter(({ status }) => status === "rejected")).toEqual([]);
    expect(await findRevision(NEGOTIATION)).toBeGreaterThan(revision ?? 0);
  });
});
