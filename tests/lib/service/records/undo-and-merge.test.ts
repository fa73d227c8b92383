import { describe, expect, it } from "vitest";
import type { RecordKind } from "../../../../lib/codec/records/record-kinds";
import { RECORD_KINDS } from "../../../../lib/codec/records/record-kinds";
import { loadRecord, loadRecords } from "../../../../lib/service/records/load-record";
import { loadRecordHistory } from "../../../../lib/service/records/load-record-history";
import { mergeRecords } from "../../../../lib/service/records/merge-records";
import type { WriteResult } from "../../../../lib/service/records/record-write";
import { removeRecord } from "../../../../lib/service/records/remove-record";
import { restoreRecord } from "../../../../lib/service/records/restore-record";
import { saveRecord } from "../../../../lib/service/records/save-record";
import { undoWrite } from "../../../../lib/service/records/undo-write";
import { openTestDatabase } from "../../../support/test-database";

openTestDatabase("small");

const NEGOTIATION = "river-talks";
const about = { negotiation: NEGOTIATION, reason: null, key: null } as const;
const record = <K extends RecordKind>(kind: K, id: string) =>
  loadRecord({ negotiation: NEGOTIATION, kind, id });

/** Every record's fields, without how often it was written. */
async function readAll(): Promise<unknown> {
  const all = await Promise.all(RECORD_KINDS.map((kind) => loadRecords(NEGOTIATION, kind)));
  return all.flat().map(({ kind, fields }) => ({ kind, fields }));
}

function writeIdOf(result: WriteResult): string {
  if (!result.ok) throw new Error(`the write was refused: ${JSON.stringify(result)}`);
  return result.writeId;
}

const versioned = async (kind: RecordKind, id: string) => ({ id, version: (await record(kind, id)).version });

describe("two records that are one", () => {
  it.each([
    ["demand", "up-most-water", "up-fair-share"],
    ["demand", "up-fair-share", "up-most-water"],
    ["source", "gazette", "communique"],
    ["source", "communique", "gazette"],
  ] as const)(
    "of kind %s: %s into %s keeps every reference, and comes undone as a whole",
    async (kind, from, into) => {
      const before = await readAll();
      const merged = await mergeRecords({
        ...about,
        kind,
        from: await versioned(kind, from),
        into: await versioned(kind, into),
      });
      const after = JSON.stringify(await readAll());
      expect(after).not.toContain(`"${from}"`);
      expect(JSON.parse(after).length).toBe((before as unknown[]).length - 1);
      expect(await undoWrite({ ...about, writeId: writeIdOf(merged) })).toMatchObject({ ok: true });
      expect(await readAll()).toEqual(before);
    },
  );

  it("are refused when they are demands on different issues, or one was written in between", async () => {
    const [from, into] = [await versioned("demand", "up-dam"), await versioned("demand", "up-fair-share")];
    expect(await mergeRecords({ ...about, kind: "demand", from, into })).toMatchObject({
      ok: false,
      faults: [{ path: "into" }],
    });
    const stale = { ...into, version: into.version - 1 };
    expect(await mergeRecords({ ...about, kind: "demand", from, into: stale })).toMatchObject({
      ok: false,
      kind: "stale",
    });
  });
});

describe("a record that is removed", () => {
  it("is kept where others refer to it, and they are named", async () => {
    const removal = { ...about, kind: "source", ...(await versioned("source", "study")) } as const;
    expect(await removeRecord(removal)).toMatchObject({
      ok: false,
      kind: "in-use",
      faults: [{ message: "It is cited by statements (1): up-dam-study." }],
    });
  });

  it("can be restored from its history, and goes on counting its versions", async () => {
    const before = await record("statement", "down-dam-4");
    const removed = await removeRecord({
      ...about,
      kind: "statement",
      id: before.id,
      version: before.version,
    });
    expect(removed).toMatchObject({ ok: true });
    await expect(record("statement", before.id)).rejects.toMatchObject({ code: "not-found" });
    const [last, earlier] = await loadRecordHistory({
      negotiation: NEGOTIATION,
      kind: "statement",
      id: before.id,
    });
    expect(last?.after).toBeNull();
    const restored = await restoreRecord({
      ...about,
      kind: "statement",
      id: before.id,
      version: null,
      writeId: earlier?.writeId ?? "",
    });
    expect(restored).toMatchObject({ ok: true });
    const after = await record("statement", before.id);
    expect(after.fields).toEqual(before.fields);
    expect(after.version).toBeGreaterThan(before.version);
  });
});

describe("undoing", () => {
  it("is refused when the record was written again since, and says which", async () => {
    const { version, fields } = await record("source", "study");
    const first = await saveRecord({
      ...about,
      kind: "source",
      version,
      fields: { ...fields, author: "One" },
    });
    await saveRecord({
      ...about,
      kind: "source",
      version: version + 1,
      fields: { ...fields, author: "Two" },
    });
    const undone = await undoWrite({ ...about, writeId: writeIdOf(first) });
    expect(undone).toMatchObject({ ok: false, kind: "invalid" });
    expect(JSON.stringify(undone)).toContain("source study");
  });

  it("can be undone itself", async () => {
    const before = await record("phase", "opening");
    const renamed = { ...before.fields, name: "The opening" };
    const write = await saveRecord({ ...about, kind: "phase", version: before.version, fields: renamed });
    const undone = await undoWrite({ ...about, writeId: writeIdOf(write) });
    expect((await record("phase", "opening")).fields).toEqual(before.fields);
    await undoWrite({ ...about, writeId: writeIdOf(undone) });
    expect((await record("phase", "opening")).fields).toEqual(renamed);
  });

  it("of a write that is not there is not found", async () => {
    await expect(undoWrite({ ...about, writeId: "none" })).rejects.toMatchObject({ code: "not-found" });
  });
});
