import { describe, expect, it } from "vitest";
import { prepareWrite } from "../../../lib/chart/prepare-write";
import { historyWrite, REVISED, writePage } from "../../support/history-builders";

describe("the page of one write", () => {
  it("is headed by what it did", () => {
    expect(prepareWrite(writePage()).title).toBe("Anna revised the statement “We keep most of the water.”");
    const two = writePage({ write: historyWrite({ records: [REVISED, { ...REVISED, id: "other" }] }) });
    expect(prepareWrite(two).title).toBe("Anna wrote 2 records at once");
    const counts = [{ table: "statement", operation: "INSERT", count: 3646 }] as const;
    const many = writePage({ write: historyWrite({ records: null, counts }) });
    expect(prepareWrite(many)).toMatchObject({ title: "Anna wrote 3,646 records at once", records: [] });
  });

  it("shows every record field by field", () => {
    expect(prepareWrite(writePage()).records[0]?.lines).toEqual([
      { kind: "value", label: "Position", before: "80", after: "65" },
    ]);
  });

  it("shows what undoing puts back: the same the other way round", () => {
    const { undo } = prepareWrite(writePage());
    expect(undo.isOpen).toBe(true);
    expect(undo.records[0]?.lines).toEqual([{ kind: "value", label: "Position", before: "65", after: "80" }]);
  });

  it.each([
    ["no-right", "role"],
    ["nothing-to-undo", "nothing"],
    ["made-the-negotiation", "made the negotiation"],
  ] as const)("says why it cannot be undone: %s", (kind, words) => {
    const { undo } = prepareWrite(writePage({ undo: { kind } }));
    expect(undo).toMatchObject({ isOpen: false, records: [] });
    expect(undo.words).toContain(words);
  });

  it("of many records can be undone, and says that it is looked at only then", () => {
    const { undo } = prepareWrite(writePage({ undo: { kind: "unchecked" }, undoing: [] }));
    expect(undo.isOpen).toBe(true);
    expect(undo.words).toContain("only then");
  });

  it("names what has been written since, with its history and the later write", () => {
    const since = [
      { table: "statement", kind: "statement", id: "up-most-1", writeId: "write-2" },
      { table: "evidence", kind: "statement", id: "up-most-1-1", writeId: null },
    ] as const;
    const { undo } = prepareWrite(writePage({ undo: { kind: "changed-since", since } }));
    expect(undo.isOpen).toBe(false);
    expect(undo.since).toEqual([
      {
        key: "statement up-most-1",
        name: "statement We keep most of the water.",
        historyHref: "/negotiations/river-talks/history/statement/up-most-1",
        writeHref: "/negotiations/river-talks/writes/write-2",
      },
      {
        key: "evidence up-most-1-1",
        name: "piece of evidence up-most-1-1",
        historyHref: null,
        writeHref: null,
      },
    ]);
  });
});
