import { beforeAll, describe, expect, it } from "vitest";
import { findRecordedMoment } from "../../../../lib/data/as-of/resolve-as-of";
import { findRevision } from "../../../../lib/data/negotiations";
import { getFrame } from "../../../../lib/service/load-frame";
import { loadStatements } from "../../../../lib/service/load-statements";
import { sizeOf } from "../../../support/check-size";
import { askEverything } from "../../../support/every-answer";
import { dayOf, passingDays } from "../../../support/recorded-days";
import { seededRandom } from "../../../support/seeded-random";
import { openTestDatabase } from "../../../support/test-database";

const db = openTestDatabase("small");
const NEGOTIATION = "river-talks";
const random = seededRandom();
const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;

const passDay = passingDays(db);

const STATEMENTS = ["up-most-1", "up-most-2", "down-free-1", "down-free-3", "up-dam-1"];
const of = `negotiation_id = '${NEGOTIATION}'`;

/** Every way in which a record can change: each makes one or several statements of one write. */
const WRITES: readonly (() => readonly string[])[] = [
  () => [
    `UPDATE statement SET note = 'Note ${Math.floor(random() * 1e6)}' WHERE ${of} AND id = '${pick(STATEMENTS)}'`,
  ],
  () => [`UPDATE statement SET text = text || ' revised' WHERE ${of} AND id = '${pick(STATEMENTS)}'`],
  () => [
    `UPDATE statement SET position = ${Math.floor(random() * 100)}, fallback = NULL WHERE ${of} AND id = '${pick(STATEMENTS)}' AND position IS NOT NULL`,
  ],
  () => [
    `UPDATE statement SET firmness = ${1 + Math.floor(random() * 5)} WHERE ${of} AND id = '${pick(STATEMENTS)}'`,
  ],
  () => [
    `UPDATE round SET start_day = '2019-0${1 + Math.floor(random() * 9)}-01' WHERE ${of} AND id = (SELECT id FROM round WHERE ${of} ORDER BY md5(id || '${random()}') LIMIT 1)`,
  ],
  () => [
    `INSERT INTO round (negotiation_id, id, name, sequence, start_day, end_day, venue, format, summary) VALUES ('${NEGOTIATION}', 'extra-${Math.floor(random() * 1e6)}', 'Extra', 1, '20${10 + Math.floor(random() * 15)}-01-01', '2030-01-01', 'Anywhere', 'call', 'Added.')`,
  ],
  () => [
    `DELETE FROM round WHERE ${of} AND id IN (SELECT id FROM round WHERE ${of} AND id LIKE 'extra-%' ORDER BY id LIMIT 1)`,
  ],
  () => [
    `UPDATE negotiation SET threshold = ${1 + Math.floor(random() * 20)}, name = 'River talks ${Math.floor(random() * 100)}' WHERE id = '${NEGOTIATION}'`,
  ],
  () => [`UPDATE party SET name = 'Party ${Math.floor(random() * 100)}' WHERE ${of} AND id = 'upstream'`],
  () => [
    `UPDATE pole SET to_day = '2020-0${1 + Math.floor(random() * 9)}-20' WHERE ${of} AND id = (SELECT id FROM pole WHERE ${of} AND from_day IS NULL ORDER BY id LIMIT 1)`,
  ],
  () => [
    `UPDATE evidence SET credibility = ${1 + Math.floor(random() * 6)} WHERE ${of} AND id = (SELECT id FROM evidence WHERE ${of} ORDER BY md5(id || '${random()}') LIMIT 1)`,
  ],
  () => [`DELETE FROM evidence WHERE ${of} AND ordinal > 1`],
  () => [
    `UPDATE source SET title = 'Source ${Math.floor(random() * 100)}' WHERE ${of} AND id = 'gazette'`,
    `UPDATE demand SET title = title || ' again' WHERE ${of} AND id = 'up-most-water'`,
  ],
  () => [
    `UPDATE coding SET position = ${Math.floor(random() * 100)} WHERE ${of} AND coder = 'second' AND position IS NOT NULL`,
  ],
  () => [`DELETE FROM adjudication WHERE ${of}`],
  () => [
    `DELETE FROM evidence WHERE ${of} AND statement_id = 'down-free-3'`,
    `DELETE FROM coding WHERE ${of} AND statement_id = 'down-free-3'`,
    `DELETE FROM adjudication WHERE ${of} AND statement_id = 'down-free-3'`,
    `DELETE FROM statement WHERE ${of} AND id = 'down-free-3'`,
  ],
];

type Remembered = {
  readonly revision: number | null;
  readonly answers: Awaited<ReturnType<typeof askEverything>>;
};
const remembered: Remembered[] = [];

beforeAll(async () => {
  const plan = [...WRITES, ...Array.from({ length: 8 }, () => pick(WRITES))];
  for (let index = 0; ; index += 1) {
    await passDay(index);
    remembered.push({ revision: await findRevision(NEGOTIATION), answers: await askEverything(NEGOTIATION) });
    const write = plan[index];
    if (write === undefined) break;
    await db.write("analyst", ...write());
  }
}, 240_000);

describe("the record as of a day", () => {
  it("has the revision that it had then, at any time of that day and until the next write", async () => {
    const moments = await Promise.all(
      remembered.flatMap((_, index) =>
        [dayOf(index), `${dayOf(index)}T12:00:00Z`, `${dayOf(index + 1)}T11:59:59.999Z`].map((asOf) =>
          findRecordedMoment(NEGOTIATION, asOf),
        ),
      ),
    );
    expect(moments.map((moment) => moment?.revision)).toEqual(
      remembered.flatMap(({ revision }) => [revision, revision, revision]),
    );
    expect(new Set(remembered.map(({ revision }) => revision)).size).toBeGreaterThan(12);
  });

  it("before anything was recorded is nothing", async () => {
    expect(await findRecordedMoment(NEGOTIATION, "2025-12-31")).toBeNull();
    expect(await findRecordedMoment("no-such-talks", "2026-12-31")).toBeNull();
  });

  it("answers every question as it was answered then, field by field", async () => {
    // In short, every fifth day and the last one.
    const step = sizeOf({ full: 1, short: 5 });
    const days = [...remembered.keys()].filter((day) => day % step === 0 || day === remembered.length - 1);
    for (const index of days) {
      const answers = await askEverything(`${NEGOTIATION}@${dayOf(index)}`);
      expect({ day: dayOf(index), answers }).toEqual({
        day: dayOf(index),
        answers: remembered[index]?.answers,
      });
    }
  }, 240_000);

  it("leaves the present as it is", async () => {
    expect(await askEverything(NEGOTIATION)).toEqual(remembered.at(-1)?.answers);
  });
});

const SNAPSHOTS =
  "FROM pg_stat_activity WHERE application_name = 'standpoint pg_temp' AND datname = current_database()";

describe("a snapshot", () => {
  it("whose connection breaks is built anew", async () => {
    const ref = `${NEGOTIATION}@${dayOf(3)}`;
    const ask = () => loadStatements(ref, {});
    const before = await ask();
    const { length } = await db.query(`SELECT pg_terminate_backend(pid) ${SNAPSHOTS}`);
    expect(length).toBeGreaterThan(0);
    expect(await Promise.all([ask(), ask(), ask()])).toEqual([before, before, before]);
  });

  it("of many days at a time: each answers with its own, also when they push each other out", async () => {
    const days = Array.from({ length: 24 }, (_, index) => index % 9);
    const revisions = await Promise.all(
      days.map(async (day) => {
        const frame = await getFrame(`${NEGOTIATION}@${dayOf(day)}T12:00:0${day}Z`);
        return frame.negotiation.revision;
      }),
    );
    expect(revisions).toEqual(days.map((day) => remembered[day]?.revision));
    await expect.poll(() => db.query(`SELECT 1 ${SNAPSHOTS}`)).toHaveLength(4);
  });
});
