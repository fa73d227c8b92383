import { beforeAll, describe, expect, it } from "vitest";
import type { Actor, Role } from "../../../lib/auth/actor";
import { actAs } from "../../../lib/auth/current-actor";
import type { RecordKind } from "../../../lib/codec/records/record-kinds";
import { loadFeed } from "../../../lib/service/load-feed";
import { loadLastWrite } from "../../../lib/service/load-last-write";
import { loadRecordWrites } from "../../../lib/service/load-record-writes";
import { loadWrite } from "../../../lib/service/load-write";
import { loadRecord } from "../../../lib/service/records/load-record";
import { removeRecord } from "../../../lib/service/records/remove-record";
import { restoreRecord } from "../../../lib/service/records/restore-record";
import { saveRecord } from "../../../lib/service/records/save-record";
import { undoWrite } from "../../../lib/service/records/undo-write";
import { openTestDatabase } from "../../support/test-database";

openTestDatabase("small");
const negotiation = "river-talks";
const ALL = { negotiation, before: null, by: null, kind: null } as const;

const person = (id: string, role: Role | null): Actor => ({
  ...{ kind: "person", id, name: id, administrator: false, limits: null },
  roles: role === null ? {} : { [negotiation]: role },
});
const ANNA = person("anna", "analyst");
const BEN = person("ben", "editor");
const NOBODY: Actor = { kind: "nobody" };

/** Writes a record anew with some fields changed; gives the write's name. */
async function revise(actor: Actor, kind: RecordKind, id: string, fields: object): Promise<string> {
  return actAs(actor, async () => {
    const record = await loadRecord({ negotiation, kind, id });
    const about = { negotiation, kind, reason: "as told", key: null, version: record.version };
    const result = await saveRecord({ ...about, fields: { ...record.fields, ...fields } });
    if (!result.ok) throw new Error(JSON.stringify(result));
    return result.writeId;
  });
}

let ofStatement = "";
let ofSource = "";
beforeAll(async () => {
  ofStatement = await revise(ANNA, "statement", "up-most-1", { note: "Heard twice.", firmness: 3 });
  ofSource = await revise(BEN, "source", "gazette", { title: "The Gazette" });
});

describe("the feed", () => {
  it("tells newest first who wrote, why, and what was changed in each record", async () => {
    const { writes, next } = await loadFeed(ALL);
    expect(writes.slice(0, 2)).toMatchObject([
      {
        writeId: ofSource,
        by: { id: "person:ben" },
        records: [{ kind: "source", id: "gazette", change: "revised" }],
      },
      { writeId: ofStatement, by: { id: "person:anna" }, reason: "as told" },
    ]);
    const paths = writes[1]?.records?.[0]?.differences.map(({ path }) => path);
    expect(paths?.toSorted()).toEqual(["firmness", "note"]);
    expect(writes.at(-1)).toMatchObject({ by: { id: "import" }, records: null });
    expect(next).toBeNull();
  });

  it("is filtered by person and by kind of record", async () => {
    const ids = async (of: object) =>
      (await loadFeed({ ...ALL, ...of })).writes.map(({ writeId }) => writeId);
    expect(await ids({ by: "person:anna" })).toEqual([ofStatement]);
    expect((await ids({ kind: "source" }))[0]).toBe(ofSource);
    expect(await ids({ kind: "source" })).not.toContain(ofStatement);
    expect(await ids({ kind: "people" })).toEqual([]);
    expect((await loadFeed(ALL)).writers.map(({ id }) => id).toSorted()).toEqual([
      "import",
      "person:anna",
      "person:ben",
    ]);
  });

  it("of a day that is looked back on ends with it, and begins no later however it is paged", async () => {
    const at = (await loadFeed(ALL)).writes.find(({ writeId }) => writeId === ofStatement)?.at;
    const then = { ...ALL, negotiation: `${negotiation}@${at}` };
    expect((await loadFeed(then)).writes[0]?.writeId).toBe(ofStatement);
    expect((await loadFeed({ ...then, before: 10n ** 15n })).writes[0]?.writeId).toBe(ofStatement);
    expect((await loadFeed({ ...ALL, negotiation: `${negotiation}@2000-01-01` })).writes).toEqual([]);
  });

  it("offers to undo one's own writes, others' only to whoever may merge, and none that was overtaken", async () => {
    const offered = (actor: Actor) =>
      actAs(actor, async () =>
        (await loadFeed(ALL)).writes.filter(({ mayUndo }) => mayUndo).map(({ writeId }) => writeId),
      );
    expect(await offered(ANNA)).toEqual([ofStatement]);
    expect(await offered(BEN)).toEqual([ofSource, ofStatement]);
    expect(await offered(person("rita", "reader"))).toEqual([]);
    const later = await revise(ANNA, "statement", "up-most-1", { note: "Heard thrice." });
    expect(await offered(BEN)).toEqual([later, ofSource]);
  });

  it.each([
    ["whoever has not signed in", NOBODY, "unauthenticated"],
    ["whoever has no role", person("eve", null), "forbidden"],
  ])("is shut for %s, and so are a write and a record's history", async (_, actor, code) => {
    const questions = [
      () => loadFeed(ALL),
      () => loadWrite({ negotiation, writeId: ofStatement }),
      () => loadRecordWrites({ negotiation, kind: "statement", id: "up-most-1" }),
    ];
    for (const question of questions)
      await expect(actAs(actor, async () => question())).rejects.toMatchObject({ code });
    const line = { negotiation, kind: "statement", id: "up-most-1" } as const;
    expect(await actAs(actor, () => loadLastWrite(line))).toBeNull();
  });
});

describe("one write", () => {
  it("says what undoing puts back, and what has been written since with the later write", async () => {
    const { undo, undoing } = await actAs(BEN, () => loadWrite({ negotiation, writeId: ofSource }));
    expect(undo).toEqual({ kind: "allowed" });
    expect(undoing).toMatchObject([
      { id: "gazette", differences: [{ path: "title", before: "The Gazette" }] },
    ]);
    const overtaken = await actAs(BEN, () => loadWrite({ negotiation, writeId: ofStatement }));
    expect(overtaken.undo).toMatchObject({
      kind: "changed-since",
      since: [{ kind: "statement", id: "up-most-1", writeId: expect.not.stringContaining(ofStatement) }],
    });
  });

  it("judges as undoing does: what it allows is done, what it does not is refused", async () => {
    for (const writeId of [ofSource, ofStatement]) {
      const { undo } = await actAs(BEN, () => loadWrite({ negotiation, writeId }));
      const done = await actAs(BEN, () => undoWrite({ negotiation, writeId, reason: null, key: null }));
      expect(done.ok).toBe(undo.kind === "allowed");
    }
    const again = await actAs(BEN, () => loadWrite({ negotiation, writeId: ofSource }));
    expect(again.undo.kind).toBe("changed-since");
  });

  it("of another's is not for an analyst to undo", async () => {
    const writeId = await revise(BEN, "source", "gazette", { title: "Gazette" });
    expect((await actAs(ANNA, () => loadWrite({ negotiation, writeId }))).undo).toEqual({ kind: "no-right" });
  });

  it("that made the negotiation cannot be undone, and one that never was is not found", async () => {
    const made = (await loadFeed({ ...ALL, by: "import" })).writes[0]?.writeId ?? "";
    expect((await loadWrite({ negotiation, writeId: made })).undo).toEqual({ kind: "made-the-negotiation" });
    await expect(loadWrite({ negotiation, writeId: "no-such-write" })).rejects.toMatchObject({
      code: "not-found",
    });
  });
});

describe("the history of a record", () => {
  const history = (kind: RecordKind, id: string) => loadRecordWrites({ negotiation, kind, id });

  it("says of every version what restoring it would change, and nothing of the one that stands", async () => {
    const { writes, version } = await history("statement", "up-most-1");
    expect(writes[0]).toMatchObject({ version, restoring: null });
    expect(writes.at(-1)).toMatchObject({ change: "created", by: { id: "import" } });
    expect(writes.at(-1)?.others).toBeGreaterThan(10);
    expect(
      writes
        .at(-1)
        ?.restoring?.map(({ path }) => path)
        .toSorted(),
    ).toEqual(["firmness", "note"]);
  });

  it("of a removed record is there, and brings it back as it was", async () => {
    await revise(ANNA, "source", "study", { title: "A study" });
    const fields = {
      ...(await loadRecord({ negotiation, kind: "source", id: "study" })).fields,
      id: "second-study",
    };
    const about = { negotiation, kind: "source", reason: null, key: null } as const;
    const made = await saveRecord({ ...about, version: null, fields });
    if (!made.ok) throw new Error("the source was not made");
    await removeRecord({ ...about, id: "second-study", version: made.version });
    expect(await loadLastWrite({ negotiation, kind: "source", id: "second-study" })).toMatchObject({
      isRemoval: true,
    });
    const gone = await history("source", "second-study");
    expect(gone).toMatchObject({ version: null, writes: [{ change: "removed" }, { change: "created" }] });
    const restored = await restoreRecord({
      ...about,
      id: "second-study",
      writeId: made.writeId,
      version: gone.version,
    });
    expect(restored.ok).toBe(true);
    const back = await history("source", "second-study");
    expect(back.writes.map(({ change }) => change)).toEqual(["created", "removed", "created"]);
    expect(back.fields).toEqual(fields);
  });

  it("of one that never was is not found", async () => {
    await expect(history("source", "no-such-source")).rejects.toMatchObject({ code: "not-found" });
  });
});

describe("the line under a record", () => {
  it("says which version stands and who wrote it", async () => {
    const { version } = await loadRecord({ negotiation, kind: "statement", id: "up-most-1" });
    const line = await loadLastWrite({ negotiation, kind: "statement", id: "up-most-1" });
    expect(line).toMatchObject({ version, isRemoval: false });
  });

  it("is not there of a record that never was, nor of a day of the past", async () => {
    expect(await loadLastWrite({ negotiation, kind: "source", id: "no-such-source" })).toBeNull();
    const then = { negotiation: `${negotiation}@2026-01-01`, kind: "statement", id: "up-most-1" } as const;
    expect(await loadLastWrite(then)).toBeNull();
  });
});
