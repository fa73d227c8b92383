import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { checkQuotes } from "../../../lib/codec/evidence-quotes";

const FOLDER = path.resolve(import.meta.dirname, "../../fixtures/texts");
const GAZETTE = fs.readFileSync(path.join(FOLDER, "gazette.txt"), "utf8");
const TEXTS = new Map([["gazette", GAZETTE]]);

const check = (
  quote: string | null,
  startUtf16: number | null,
  endUtf16: number | null,
  source = "gazette",
) => {
  const piece = { source, quote, startUtf16, endUtf16, translation: null, locator: null };
  return checkQuotes([{ id: "s", evidence: [{ ...piece, language: "en", credibility: 2 }] }], TEXTS);
};
const placeOf = (words: string) => {
  const start = GAZETTE.indexOf(words);
  return [start, start + words.length] as const;
};

describe("a quote", () => {
  it.each([
    ["word for word at its offsets", "nine tenths flow freely", placeOf("nine tenths flow freely")],
    ["over a line break", "the other side had said", placeOf("the\nother side had said")],
    ["with typographic marks as they stand", "“We keep six tenths,”", placeOf("“We keep six tenths,”")],
    ["in another Unicode form", "the cafe\u0301 by the weir", placeOf("the café by the weir")],
  ] as const)("passes %s", (_, quote, [start, end]) => {
    expect(check(quote, start, end)).toEqual({ checked: 1, faults: [] });
  });

  it.each([
    ["a word changed", "nine tenths run freely", "absent"],
    ["plain marks for typographic ones", '"We keep six tenths,"', "absent"],
    ["another case", "Nine tenths flow freely", "absent"],
  ] as const)("fails with %s, and the text's nearest passage is named", (_, quote, kind) => {
    const [fault] = check(quote, 0, 9).faults;
    expect(fault).toMatchObject({ statement: "s", piece: 0, source: "gazette", quote, kind });
    expect(fault?.message).toMatch(/the nearest passage is “.+” at \d+ to \d+/);
  });

  it("fails without offsets, and is told them", () => {
    const [start, end] = placeOf("six tenths");
    const [fault] = check("six tenths", null, null).faults;
    expect(fault).toMatchObject({
      kind: "unplaced",
      message: `has no offsets; it stands at ${start} to ${end}`,
    });
  });

  it.each([
    ["one off", 1, 0],
    ["with a space too many", 0, 1],
    ["elsewhere", -20, -20],
  ] as const)("fails where its offsets are %s", (_, fromStart, fromEnd) => {
    const [start, end] = placeOf("six tenths");
    const [fault] = check("six tenths", start + fromStart, end + fromEnd).faults;
    expect(fault?.kind).toBe("misplaced");
    expect(fault?.message).toContain(`it stands at ${start} to ${end}`);
  });

  it.each([
    ["that cites another source", "anything", "study"],
    ["that is none", null, "gazette"],
  ] as const)("is not checked %s", (_, quote, source) => {
    expect(check(quote, null, null, source)).toEqual({ checked: 0, faults: [] });
  });
});
