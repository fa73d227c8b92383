import { describe, expect, it } from "vitest";
import { openTestDatabase } from "../support/test-database";

const db = openTestDatabase("small");

const listRounds = () =>
  db.query<{ id: string; ordinal: number }>("SELECT id, ordinal FROM round ORDER BY negotiation_id, ordinal");
const round = (id: string, start: string, sequence: number) =>
  `INSERT INTO round (negotiation_id, id, name, sequence, start_day, end_day, venue, format, summary)
   VALUES ('river-talks', '${id}', 'A round', ${sequence}, '${start}', '${start}', 'Here', 'call', 'They spoke.')`;
const misnumbered = () =>
  db.query(
    "SELECT s.id FROM statement s JOIN round r ON r.negotiation_id = s.negotiation_id AND r.id = s.round_id WHERE r.ordinal <> s.round_ordinal",
  );
const wordingOf = async (id: string) =>
  (await db.query<{ wording: string }>("SELECT wording FROM statement WHERE id = $1", [id]))[0]?.wording;

describe("rounds are numbered", () => {
  it("by day, then sequence, from 1", async () => {
    expect(await listRounds()).toEqual([
      { id: "2020-01-first", ordinal: 1 },
      { id: "2020-02-letters", ordinal: 2 },
      { id: "2020-05-second", ordinal: 3 },
      { id: "2020-05-evening", ordinal: 4 },
    ]);
  });

  it("anew when one comes in between, and the statements follow", async () => {
    await db.write("test", round("2020-03-call", "2020-03-01", 1));
    expect((await listRounds()).map(({ id }) => id)).toEqual([
      "2020-01-first",
      "2020-02-letters",
      "2020-03-call",
      "2020-05-second",
      "2020-05-evening",
    ]);
    expect((await listRounds()).map(({ ordinal }) => ordinal)).toEqual([1, 2, 3, 4, 5]);
    expect(await misnumbered()).toEqual([]);
  });

  it("anew when one moves, without a new version of the others or of a statement", async () => {
    await db.write("test", "UPDATE round SET sequence = 3 WHERE id = '2020-05-second'");
    expect((await listRounds()).map(({ id }) => id).slice(3)).toEqual(["2020-05-evening", "2020-05-second"]);
    expect(await misnumbered()).toEqual([]);
    expect(await db.query("SELECT id, version FROM round WHERE version > 1")).toEqual([
      { id: "2020-05-second", version: 2 },
    ]);
    expect(await db.query("SELECT id FROM statement WHERE version > 1")).toEqual([]);
  });

  it("anew when one goes", async () => {
    await db.write("test", "DELETE FROM round WHERE id = '2020-03-call'");
    expect((await listRounds()).map(({ ordinal }) => ordinal)).toEqual([1, 2, 3, 4]);
    expect(await misnumbered()).toEqual([]);
  });

  it("by id, byte by byte, where day and sequence are the same", async () => {
    await db.write("test", round("b-2", "2020-06-01", 1), round("b-10", "2020-06-01", 1));
    expect((await listRounds()).map(({ id }) => id).slice(4)).toEqual(["b-10", "b-2"]);
  });

  it("in one negotiation without a look at another", async () => {
    const first = await listRounds();
    await db.write(
      "test",
      "INSERT INTO negotiation (id, name, description) VALUES ('other', 'Other', 'Other')",
      round("2019-01-other", "2019-01-01", 1).replace("river-talks", "other"),
    );
    expect(await db.query("SELECT ordinal FROM round WHERE negotiation_id = 'other'")).toEqual([
      { ordinal: 1 },
    ]);
    expect((await listRounds()).slice(1)).toEqual(first);
  });

  it("whatever number somebody writes", async () => {
    const before = await listRounds();
    await db.write(
      "test",
      "UPDATE round SET ordinal = 40 WHERE id = '2020-01-first'",
      "UPDATE statement SET round_ordinal = 40",
    );
    expect(await listRounds()).toEqual(before);
    expect(await misnumbered()).toEqual([]);
  });

  it("a statement that moves to another round takes its number", async () => {
    await db.write("test", "UPDATE statement SET round_id = '2020-02-letters' WHERE id = 'up-most-1'");
    expect(await db.query("SELECT round_ordinal FROM statement WHERE id = 'up-most-1'")).toEqual([
      { round_ordinal: 2 },
    ]);
  });
});

describe("the identity of a wording", () => {
  it.each([
    ["white space", "Nine  tenths\n of the water\tstay upstream. "],
    ["the Unicode form", "Nine tenths of the water stay upstream.".normalize("NFD")],
  ])("is the same whatever %s", async (_, text) => {
    const before = await wordingOf("up-most-1");
    await db.write("test", `UPDATE statement SET text = '${text}' WHERE id = 'up-most-1'`);
    expect(await wordingOf("up-most-1")).toBe(before);
  });

  it("is the same for é in one piece and in two", async () => {
    const [one, two] = ["Le débit", "Le débit".normalize("NFD")];
    expect(one).not.toBe(two);
    await db.write(
      "test",
      `UPDATE statement SET text = '${one}' WHERE id = 'up-most-1'`,
      `UPDATE statement SET text = '${two}' WHERE id = 'up-most-2'`,
    );
    expect(await wordingOf("up-most-1")).toBe(await wordingOf("up-most-2"));
  });

  it.each([
    ["a word", "Eight tenths of the water stay upstream"],
    ["a full stop", "Eight tenths of the water stay upstream."],
    ["a capital", "eight tenths of the water stay upstream."],
  ])("is another when %s differs", async (_, text) => {
    const before = await wordingOf("up-most-1");
    await db.write("test", `UPDATE statement SET text = '${text}' WHERE id = 'up-most-1'`);
    expect(await wordingOf("up-most-1")).not.toBe(before);
  });

  it("cannot be written by hand", async () => {
    const before = await wordingOf("up-dam-1");
    await db.write("test", "UPDATE statement SET wording = 1 WHERE id = 'up-dam-1'");
    expect(await wordingOf("up-dam-1")).toBe(before);
  });
});
