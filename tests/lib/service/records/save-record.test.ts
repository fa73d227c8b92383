import { describe, expect, it } from "vitest";
import { actAs } from "../../../../lib/auth/current-actor";
import { loadRecord } from "../../../../lib/service/records/load-record";
import { loadRecordHistory } from "../../../../lib/service/records/load-record-history";
import { saveRecord } from "../../../../lib/service/records/save-record";
import { openTestDatabase } from "../../../support/test-database";

const db = openTestDatabase("small");

const NEGOTIATION = "river-talks";
const about = { negotiation: NEGOTIATION, reason: null, key: null } as const;
const statement = (id: string) => loadRecord({ negotiation: NEGOTIATION, kind: "statement", id });
const countEntries = async () =>
  (await db.query<{ n: number }>("SELECT count(*)::int AS n FROM history_entry"))[0]?.n;

describe("a record that is revised", () => {
  it("has its new fields, the next version, and an entry that says who and why", async () => {
    const { version, fields } = await statement("up-most-1");
    const saved = await saveRecord({
      ...about,
      kind: "statement",
      version,
      fields: { ...fields, note: "Read again." },
      reason: "Second reading",
    });
    expect(saved).toMatchObject({ ok: true, id: "up-most-1", version: version + 1 });
    expect((await statement("up-most-1")).fields.note).toBe("Read again.");
    const [latest] = await loadRecordHistory({
      negotiation: NEGOTIATION,
      kind: "statement",
      id: "up-most-1",
    });
    expect(latest).toMatchObject({ actor: "local", reason: "Second reading" });
    expect(latest?.before?.fields.note).toBe(fields.note);
    expect(latest?.after?.fields.note).toBe("Read again.");
  });

  it("is not written when nothing differs", async () => {
    const { version, fields } = await statement("up-most-2");
    const entries = await countEntries();
    expect(await saveRecord({ ...about, kind: "statement", version, fields })).toMatchObject({
      ok: true,
      version,
    });
    expect(await countEntries()).toBe(entries);
  });

  it("counts a change of its parts alone as its own", async () => {
    const { version, fields } = await statement("up-fair-3");
    const evidence = fields.evidence.map((piece) => ({ ...piece, locator: "p. 2" }));
    const saved = await saveRecord({ ...about, kind: "statement", version, fields: { ...fields, evidence } });
    expect(saved).toMatchObject({ ok: true, version: version + 1 });
    expect((await statement("up-fair-3")).version).toBe(version + 1);
  });

  it("is refused against an older version, with what stands now and who wrote it", async () => {
    const { version, fields } = await statement("down-dam-1");
    await saveRecord({ ...about, kind: "statement", version, fields: { ...fields, note: "First." } });
    const late = await saveRecord({
      ...about,
      kind: "statement",
      version,
      fields: { ...fields, note: "Second." },
    });
    expect(late).toMatchObject({ ok: false, kind: "stale", current: { actor: "local" } });
    expect((await statement("down-dam-1")).fields.note).toBe("First.");
  });
});

describe("a record that is new", () => {
  it("stands at version 1, and its id is taken from then on", async () => {
    const { fields } = await statement("up-most-2");
    const fresh = { ...fields, id: "up-most-9", round: "2020-05-second", date: "2020-05-21" };
    expect(await saveRecord({ ...about, kind: "statement", version: null, fields: fresh })).toMatchObject({
      ok: true,
      version: 1,
    });
    expect(await saveRecord({ ...about, kind: "statement", version: null, fields: fresh })).toMatchObject({
      ok: false,
      faults: [{ path: "id" }],
    });
  });

  it.each([
    [
      "party",
      {
        id: "observer",
        ordinal: 4,
        name: "Observer",
        shortName: "Observer",
        abbreviation: "OBS",
        kind: "state",
        marker: "star",
        colour: { light: "#224466", dark: "#88aacc" },
        poles: [{ issue: null, pole: "none", from: null, to: null }],
      },
    ],
    ["phase", { id: "closing", name: "Closing", shortName: "Closing", from: "2020-06-01", to: "2020-07-01" }],
    [
      "source",
      {
        id: "letter",
        title: "Letter",
        author: null,
        publisher: "River Press",
        published: "2020-06-02",
        url: null,
        kind: "official-document",
        language: "en",
        reliability: "A",
        seen: true,
      },
    ],
    [
      "round",
      {
        id: "2020-06-last",
        name: "Last",
        sequence: 1,
        start: "2020-06-10",
        end: "2020-06-11",
        venue: "Town",
        format: "summit",
        phase: "closing",
        participants: ["observer", "upstream"],
        summary: "They met.",
        sources: ["letter"],
      },
    ],
    [
      "issue",
      {
        id: "fees",
        ordinal: 4,
        title: "Fees",
        question: "Who pays?",
        core: false,
        salience: null,
        scale: {
          lowLabel: "none",
          highLabel: "all",
          anchors: [
            { at: 0, text: "No fee", label: "none" },
            { at: 100, text: "Full fee", label: "full" },
          ],
        },
      },
    ],
    [
      "demand",
      {
        id: "up-fees",
        party: "upstream",
        issue: "fees",
        topic: null,
        title: "Fees are paid",
        supersedes: null,
        fromStatement: null,
        supersedesReason: null,
      },
    ],
  ] as const)("may be a %s, and reads back as it was written", async (kind, fields) => {
    expect(await saveRecord({ ...about, kind, version: null, fields })).toMatchObject({
      ok: true,
      version: 1,
    });
    expect((await loadRecord({ negotiation: NEGOTIATION, kind, id: fields.id })).fields).toEqual(fields);
  });
});

describe("a record that contradicts others", () => {
  it.each([
    ["a round that is not there", { round: "2021-none" }, "round", "Names no round: 2021-none."],
    ["a demand that is not there", { demand: "none" }, "demand", "Names no demand: none."],
    [
      "no position where the issue has a scale",
      { position: null, fallback: null },
      "position",
      "Is missing: the issue has a scale.",
    ],
    ["a position beyond the scale", { position: 101 }, "position", "Must be 100 or less."],
    [
      "a quote over thirty words",
      {
        evidence: [
          {
            source: "communique",
            quote: "word ".repeat(31).trim(),
            translation: null,
            locator: null,
            startUtf16: null,
            endUtf16: null,
            language: "en",
            credibility: 2,
          },
        ],
      },
      "evidence.0.quote",
      "Must be at most 30 words.",
    ],
    [
      "a source that is not there",
      {
        evidence: [
          {
            source: "none",
            quote: null,
            translation: null,
            locator: null,
            startUtf16: null,
            endUtf16: null,
            language: "en",
            credibility: 2,
          },
        ],
      },
      "evidence.0.source",
      "Names no source: none.",
    ],
    ["no speaker", { speaker: "" }, "speaker", "Is missing."],
    ["no evidence", { evidence: [] }, "evidence", "Needs at least one piece of evidence."],
    ["a field that no statement has", { colour: "red" }, "colour", "Is no field of this record."],
  ])("is refused for %s, beside the field", async (_, change, path, message) => {
    const { version, fields } = await statement("up-dam-1");
    const entries = await countEntries();
    const result = await saveRecord({
      ...about,
      kind: "statement",
      version,
      fields: { ...fields, ...change },
    });
    expect(result).toMatchObject({ ok: false, kind: "invalid" });
    expect("faults" in result ? result.faults : []).toContainEqual({ path, message });
    expect(await countEntries()).toBe(entries);
  });

  it("is refused for days out of order, a pole that ends before it begins, a scale that loses its statements", async () => {
    const load = <K extends "round" | "party" | "issue">(kind: K, id: string) =>
      loadRecord({ negotiation: NEGOTIATION, kind, id });
    const round = await load("round", "2020-01-first");
    const party = await load("party", "upstream");
    const issue = await load("issue", "water-share");
    const results = await Promise.all([
      saveRecord({
        ...about,
        kind: "round",
        version: round.version,
        fields: { ...round.fields, end: "2020-01-01" },
      }),
      saveRecord({
        ...about,
        kind: "party",
        version: party.version,
        fields: {
          ...party.fields,
          poles: [{ issue: null, pole: "low", from: "2021-01-01", to: "2020-01-01" }],
        },
      }),
      saveRecord({
        ...about,
        kind: "issue",
        version: issue.version,
        fields: { ...issue.fields, scale: null },
      }),
    ]);
    expect(results.map((result) => ("faults" in result ? result.faults[0]?.path : result))).toEqual([
      "end",
      "poles.0",
      "scale",
    ]);
  });

  it("is refused where an adjudicated code changes without a reason, and adjudicated anew with one", async () => {
    const { version, fields } = await statement("down-free-1");
    const changed = { ...fields, position: 5 };
    expect(await saveRecord({ ...about, kind: "statement", version, fields: changed })).toMatchObject({
      ok: false,
      faults: [{ path: "reason" }],
    });
    expect(
      await saveRecord({
        ...about,
        kind: "statement",
        version,
        fields: changed,
        reason: "The gazette names a share.",
      }),
    ).toMatchObject({ ok: true });
    expect(
      await db.query("SELECT position, reason FROM adjudication WHERE statement_id = 'down-free-1'"),
    ).toEqual([{ position: 5, reason: "The gazette names a share." }]);
  });
});

describe("the same write under the same key", () => {
  it("is done once, however often and however simultaneously it is sent", async () => {
    const { version, fields } = await statement("down-form-1");
    const write = {
      ...about,
      kind: "statement",
      version,
      fields: { ...fields, note: "Once." },
      key: "k-1",
    } as const;
    const results = await Promise.all(Array.from({ length: 12 }, () => saveRecord(write)));
    for (const result of results) expect(result).toEqual(results[0]);
    expect(results[0]).toMatchObject({ ok: true, version: version + 1 });
    expect((await statement("down-form-1")).version).toBe(version + 1);
  });

  it("is refused for another write", async () => {
    const { version, fields } = await statement("down-form-1");
    const other = {
      ...about,
      kind: "statement",
      version,
      fields: { ...fields, note: "Twice." },
      key: "k-1",
    } as const;
    expect(await saveRecord(other)).toEqual({ ok: false, kind: "key-reused" });
  });
});

describe("whoever may not write", () => {
  it.each([
    ["nobody", { kind: "nobody" }, "unauthenticated"],
    [
      "a reader",
      {
        kind: "person",
        id: "r",
        name: "R",
        administrator: false,
        roles: { [NEGOTIATION]: "reader" },
        limits: null,
      },
      "forbidden",
    ],
    [
      "an analyst of another negotiation",
      { kind: "person", id: "a", name: "A", administrator: false, roles: { other: "owner" }, limits: null },
      "forbidden",
    ],
  ] as const)("is refused: %s", async (_, actor, code) => {
    const { version, fields } = await statement("up-most-1");
    const write = () => saveRecord({ ...about, kind: "statement", version, fields });
    await expect(actAs(actor, write)).rejects.toMatchObject({ code });
  });

  it("is refused the frame with an analyst's role", async () => {
    const { version, fields } = await loadRecord({
      negotiation: NEGOTIATION,
      kind: "round",
      id: "2020-01-first",
    });
    const analyst = {
      kind: "person",
      id: "a",
      name: "A",
      administrator: false,
      roles: { [NEGOTIATION]: "analyst" },
      limits: null,
    } as const;
    await expect(
      actAs(analyst, () => saveRecord({ ...about, kind: "round", version, fields })),
    ).rejects.toMatchObject({ code: "forbidden" });
  });
});
