import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "../../../lib/auth/actor";
import { actAs } from "../../../lib/auth/current-actor";
import { database, presentDatabase } from "../../../lib/data/database";
import { loadFrame } from "../../../lib/service/load-frame";
import { loadRecording } from "../../../lib/service/load-recording";
import { askRecord, openRecord } from "../../../lib/service/open-record";
import { dayOf, passingDays } from "../../support/recorded-days";
import { openTestDatabase } from "../../support/test-database";

const db = openTestDatabase("small");
const passDay = passingDays(db);
const NEGOTIATION = "river-talks";
const past = `${NEGOTIATION}@${dayOf(2)}`;
const nobody: Actor = { kind: "nobody" };
const stranger: Actor = {
  kind: "person",
  id: "p1",
  name: "A stranger",
  administrator: false,
  roles: {},
  limits: null,
};
const reader: Actor = { ...stranger, roles: { [NEGOTIATION]: "reader" } };

const publish = (open: boolean) =>
  db.write("owner", `UPDATE negotiation SET public_reading = ${open} WHERE id = '${NEGOTIATION}'`);

beforeAll(async () => {
  await passDay(0);
  await publish(true);
  await passDay(4);
});

describe("the record as it was", () => {
  it.each([
    ["nobody", nobody, "unauthenticated"],
    ["somebody without a role in it", stranger, "forbidden"],
  ] as const)("is not for %s, also where the present is open to all", async (_who, actor, code) => {
    await actAs(actor, async () => {
      expect((await openRecord(NEGOTIATION)).revision).toBeGreaterThan(0);
      await expect(openRecord(past)).rejects.toMatchObject({ code });
      await expect(loadFrame(past)).rejects.toMatchObject({ code });
      await expect(loadRecording(past)).rejects.toMatchObject({ code });
    });
  });

  it("says the same of one that is not there", async () => {
    const unknown = `no-such-talks@${dayOf(2)}`;
    await actAs(stranger, () => expect(openRecord(unknown)).rejects.toMatchObject({ code: "forbidden" }));
  });

  it("is for those with a role in it, and the right is that of now", async () => {
    await actAs(reader, async () => expect((await loadFrame(past))?.negotiation.id).toBe(past));
  });

  it("is a revision, a time before the record, or the present", async () => {
    expect(await loadRecording(NEGOTIATION)).toEqual({ kind: "present" });
    const { revision, current } = (await loadRecording(past)) as { revision: number; current: number };
    expect(current).toBe(revision + 1);
    expect(await loadRecording(`${NEGOTIATION}@2025-12-31`)).toEqual({
      kind: "before",
      asOf: "2025-12-31",
      begins: {
        at: `${dayOf(0)}T12:00:00.000Z`,
        actor: "import",
        records: expect.any(Number),
        statements: 10,
      },
    });
    await expect(openRecord(`${NEGOTIATION}@2025-12-31`)).rejects.toMatchObject({ code: "not-found" });
  });
});

describe("what is asked of the past", () => {
  it("finds what has no history as it is now, and nothing of other negotiations", async () => {
    await askRecord(past, async () => {
      expect(database()).not.toBe(presentDatabase());
      expect(await database().prisma.person.count()).toBe(0);
      expect(await database().prisma.negotiation.count()).toBe(1);
      expect(await database().prisma.proposal.count()).toBe(0);
    });
  });

  it("and of the present within it goes to the present", async () => {
    await askRecord(past, async () => {
      await askRecord(NEGOTIATION, async () => expect(database()).toBe(presentDatabase()));
      expect(database()).not.toBe(presentDatabase());
    });
  });

  it("cannot write to the present: what is found there can be read alone", async () => {
    await askRecord(past, async () => {
      const { pool } = database();
      await expect(pool.query("UPDATE person SET name = 'Forged'")).rejects.toMatchObject({ code: "25006" });
      await expect(pool.query("UPDATE public.statement SET note = 'Forged'")).rejects.toMatchObject({
        code: "25006",
      });
    });
  });
});
