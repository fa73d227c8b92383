import { describe, expect, it } from "vitest";
import { prepareRecordHistory, prepareRestoration } from "../../../lib/chart/prepare-record-history";
import { recordHistoryPage, recordHistoryWrite } from "../../support/history-builders";

const removed = () => {
  const { writes, ...page } = recordHistoryPage();
  const gone = recordHistoryWrite({ writeId: "write-2", version: null, change: "removed", revision: 13 });
  const [last, ...rest] = writes;
  return {
    ...page,
    version: null,
    writes: last === undefined ? [gone] : [gone, { ...last, restoring: last.differences }, ...rest],
  };
};

describe("the history of a record", () => {
  it("is newest first, with what each write changed, and what stands now", () => {
    const { versions, finding, href } = prepareRecordHistory(recordHistoryPage());
    expect(finding).toBe("Written twice, newest first.");
    expect(href).toBe("/negotiations/river-talks/statements/up-most-1");
    expect(versions.map(({ title, isCurrent, whole }) => [title, isCurrent, whole])).toEqual([
      ["Version 2", true, null],
      ["Version 1", false, "Came with an import"],
    ]);
    expect(versions[0]?.lines).toEqual([{ kind: "value", label: "Position", before: "80", after: "65" }]);
  });

  it("links a write that touched other records to all of them", () => {
    expect(prepareRecordHistory(recordHistoryPage()).versions.map(({ others }) => others)).toEqual([
      null,
      { words: "also changed 1,382 other records", href: "/negotiations/river-talks/writes/import-1" },
    ]);
  });

  it("offers to restore every version but the one that stands, to whoever may", () => {
    const hrefs = (mayRestore: boolean) =>
      prepareRecordHistory(recordHistoryPage({ mayRestore })).versions.map(({ restoreHref }) => restoreHref);
    expect(hrefs(true)).toEqual([
      null,
      "/negotiations/river-talks/history/statement/up-most-1?restore=import-1",
    ]);
    expect(hrefs(false)).toEqual([null, null]);
  });

  it("of a removed one says by whom and when, and has no page to lead to", () => {
    const { finding, href, versions } = prepareRecordHistory(removed());
    expect(finding).toContain("It was removed on 25 Nov 2026, 17:43 UTC by Anna.");
    expect(href).toBeNull();
    expect(versions[0]).toMatchObject({ title: "Removed", whole: "Taken away", isCurrent: false, lines: [] });
  });

  it("tells a record that was brought back from one that was made", () => {
    const { writes } = recordHistoryPage();
    const back = recordHistoryWrite({ change: "created", version: 4, revision: 14 });
    const first = recordHistoryWrite({ change: "created", version: 1, revision: 1 });
    const page = recordHistoryPage({ writes: [back, ...writes.slice(0, 1), first] });
    expect(prepareRecordHistory(page).versions.map(({ whole }) => whole)).toEqual([
      "Brought back",
      null,
      "Made",
    ]);
  });
});

describe("restoring a version", () => {
  it("says which, and what it would change", () => {
    const restoration = prepareRestoration(recordHistoryPage(), "import-1");
    expect(restoration).toMatchObject({
      writeId: "import-1",
      version: 2,
      title: "Restore version 1 of 25 Nov 2026, 17:43 UTC",
    });
    expect(restoration?.lines).toEqual([{ kind: "value", label: "Position", before: "65", after: "80" }]);
  });

  it("of a removed record brings it back", () => {
    expect(prepareRestoration(removed(), "write-1")).toMatchObject({ version: null });
    expect(prepareRestoration(removed(), "write-1")?.words).toContain("comes back");
  });

  it.each([
    ["the one that stands", recordHistoryPage(), "write-1"],
    ["one that never was", recordHistoryPage(), "no-such-write"],
    ["any, for whoever may not", recordHistoryPage({ mayRestore: false }), "import-1"],
  ])("is not there for %s", (_, page, writeId) => {
    expect(prepareRestoration(page, writeId)).toBeNull();
  });
});
