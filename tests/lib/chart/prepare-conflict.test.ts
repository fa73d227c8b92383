import { describe, expect, it } from "vitest";
import { prepareConflict } from "@/lib/chart/prepare-conflict";
import { prepareRecordForm } from "@/lib/chart/prepare-record-form";
import { mergeFields } from "@/lib/domain/merge/merge-fields";
import { FORM_CONTEXT, NEW_SUBJECT } from "../../support/form-builders";

const piece = { source: "gazette", quote: "one two", locator: null, credibility: 2 };
const base = {
  text: "All of the water now.",
  firmness: 4,
  demand: "all-water",
  note: null,
  evidence: [piece],
};
const theirs = {
  ...base,
  text: "All of the water soon.",
  firmness: 5,
  evidence: [{ ...piece, credibility: 3 }],
};
const mine = {
  ...base,
  text: "Half of the water now.",
  note: "Why.",
  evidence: [piece, { ...piece, quote: "three" }],
};

const { rows, sentence } = prepareConflict(
  mergeFields({ base, theirs, mine }, { evidence: ["source", "quote"] }).places,
  {
    form: prepareRecordForm("statement", FORM_CONTEXT, NEW_SUBJECT),
    by: { name: "Anna", at: "2026-11-25T14:02:03.000Z" },
    against: 4,
  },
);
const row = (label: string) => rows.find((one) => one.label === label);

describe("a conflict says", () => {
  it("who saved the record and when", () => {
    expect(sentence).toContain("Anna saved this record on 25 Nov 2026 at 14:02 UTC");
  });

  it("what both changed, to be chosen, each marked against what both began from", () => {
    expect(row("Statement")).toMatchObject({ pick: null, base: base.text, editable: mine.text });
    expect(row("Statement")?.theirs.wording?.kind).toBe("redline");
  });

  it("what only one changed, chosen already", () => {
    expect(row("Firmness")).toMatchObject({
      pick: "theirs",
      theirs: { text: "5, red line, precondition or ultimatum" },
    });
    expect(row("Note")).toMatchObject({ pick: "mine", base: "nothing", mine: { text: "Why." } });
  });

  it("which piece of evidence it is about, and of a new one what it is", () => {
    expect(row("Credibility of They met at the bridge: one two")).toMatchObject({ pick: "theirs" });
    expect(row("Piece of evidence")).toMatchObject({
      ...{ pick: "mine", theirs: { text: "not there" }, mine: { text: "They met at the bridge: three" } },
    });
  });
});
