import { describe, expect, it } from "vitest";
import {
  describeRow,
  prepareEntry,
  prepareHistory,
  prepareSentence,
} from "../../../lib/chart/prepare-history";
import {
  ANNA,
  BEN,
  historyFeed,
  historyWrite,
  IMPORT,
  REVISED,
  revision,
} from "../../support/history-builders";

const NONE = { by: null, kind: null, before: null } as const;
const KINDS = ["statement", "people"];
const write = (key: string, at: string, by = ANNA) => ({ ...historyWrite({ key, at, by }), mayUndo: false });
const entryOf = (of: Parameters<typeof historyWrite>[0]) =>
  prepareEntry("river-talks", historyWrite(of), {}, true);

describe("what changed in a negotiation", () => {
  it("stands by day and, within it, by person in a row", () => {
    const { days } = prepareHistory(
      historyFeed({
        writes: [
          write("6", "2026-11-25T17:00:00.000Z"),
          write("5", "2026-11-25T16:00:00.000Z"),
          write("4", "2026-11-25T15:00:00.000Z", BEN),
          write("3", "2026-11-25T14:00:00.000Z"),
          write("2", "2026-11-24T23:59:59.999Z"),
        ],
      }),
      NONE,
      KINDS,
    );
    expect(
      days.map(({ title, groups }) => [title, groups.map(({ by, writes }) => [by, writes.length])]),
    ).toEqual([
      [
        "25 Nov 2026",
        [
          ["Anna", 2],
          ["Ben", 1],
          ["Anna", 1],
        ],
      ],
      ["24 Nov 2026", [["Anna", 1]]],
    ]);
  });

  it("is headed by the last change, and on later pages by where they begin", () => {
    expect(prepareHistory(historyFeed(), NONE, KINDS).finding).toBe(
      "Last changed on 25 Nov 2026, 17:43 UTC, by Anna",
    );
    const later = prepareHistory(historyFeed(), { ...NONE, before: "950" }, KINDS);
    expect(later.finding).toBe("Changes up to 25 Nov 2026, 17:43 UTC");
    expect(later.newestHref).toBe("/negotiations/river-talks/history");
  });

  it("can be chosen by person and kind; the choices keep each other and begin anew", () => {
    const model = prepareHistory(
      historyFeed({ next: "700" }),
      { by: "import", kind: null, before: "900" },
      KINDS,
    );
    expect(model.writers.filter(({ chosen }) => chosen).map(({ name }) => name)).toEqual(["Import"]);
    expect(model.kinds.map(({ name }) => name)).toEqual(["Every kind", "statements", "people and roles"]);
    expect(model.kinds[1]?.href).toBe("/negotiations/river-talks/history?by=import&kind=statement");
    expect(model.older).toEqual({
      href: "/negotiations/river-talks/history?by=import&before=700",
      words: "Older changes",
    });
  });

  it("says why it is empty, and whether looking further may help", () => {
    const empty = (isCutShort: boolean) =>
      prepareHistory(historyFeed({ writes: [], isCutShort, next: isCutShort ? "5" : null }), NONE, KINDS);
    expect(empty(false)).toMatchObject({ older: null, nothing: "No change fits these filters." });
    expect(empty(true).older?.words).toBe("Look further back");
    expect(empty(true).nothing).toContain("may be older ones");
  });
});

describe("one write", () => {
  it("is told by what it did to each record, with figures", () => {
    expect(entryOf({}).sentences).toEqual([
      {
        key: "statement up-most-1",
        deed: "Revised the statement",
        title: "We keep most of the water.",
        href: "/negotiations/river-talks/statements/up-most-1",
        historyHref: "/negotiations/river-talks/history/statement/up-most-1",
        detail: "position 80 → 65",
      },
    ]);
  });

  it("leads to the negotiation as it stood at its instant, and a millisecond before", () => {
    const { beforeHref, afterHref } = entryOf({});
    expect(decodeURIComponent(afterHref)).toBe("/negotiations/river-talks?asOf=2026-11-25T17:43:10.500Z");
    expect(decodeURIComponent(beforeHref ?? "")).toBe(
      "/negotiations/river-talks?asOf=2026-11-25T17:43:10.499Z",
    );
  });

  it("that made the negotiation has nothing before it", () => {
    const counts = [{ table: "negotiation", operation: "INSERT", count: 1 }] as const;
    expect(entryOf({ counts }).beforeHref).toBeNull();
  });

  it("of many records names six and counts the others", () => {
    const records = Array.from({ length: 9 }, (_, index) => ({ ...REVISED, id: `s-${index}` }));
    const { sentences, summary } = entryOf({ records });
    expect([sentences.length, summary]).toEqual([6, "and 3 more records"]);
  });

  it("that is an import is one line of counts", () => {
    const counts = [
      { table: "statement", operation: "INSERT", count: 1029 },
      { table: "source", operation: "INSERT", count: 2617 },
    ] as const;
    const entry = entryOf({ by: IMPORT, records: null, counts });
    expect(entry.sentences).toEqual([]);
    expect(entry.summary).toBe("Imported 3,646 records: created 2,617 sources, 1,029 statements");
  });

  it("can be undone only where that is allowed, and has a page only under a name", () => {
    expect(entryOf({}).undoHref).toBe("/negotiations/river-talks/writes/write-1#undo");
    expect(prepareEntry("river-talks", historyWrite(), {}, false).undoHref).toBeNull();
    expect(entryOf({ writeId: null })).toMatchObject({ undoHref: null, writeHref: null });
  });

  it("that took a record away leads to its history: there is no page of it", () => {
    const gone = revision("source", "gazette", { title: "The gazette" }, null);
    expect(prepareSentence("river-talks", gone, {})).toMatchObject({
      deed: "Removed the source",
      href: null,
      detail: "",
    });
  });
});

describe("a row that is no record of its own", () => {
  const names = { "person anna": "Anna", "statement s": "We wait." };
  it.each([
    ["membership", "anna", null, { role: "editor" }, "Anna became editor"],
    ["membership", "anna", { role: "reader" }, { role: "owner" }, "Anna is owner instead of reader"],
    ["membership", "anna", { role: "reader" }, null, "Anna has no role any more"],
    ["coding", "c", { statement_id: "s" }, null, "removed the coding of “We wait.”"],
    ["adjudication", "s", null, { statement_id: "t" }, "created the adjudication of “t”"],
  ])("%s %s: from %j to %j", (table, id, before, after, wanted) => {
    expect(describeRow({ table, id, before, after }, names)).toBe(wanted);
  });
});
