import { describe, expect, it } from "vitest";
import { findNearestPassage } from "../../../lib/codec/nearest-passage";

const TEXT = "The gates stay shut in May. In June the gates may open, for boats alone. In July nobody knows.";

describe("the nearest passage", () => {
  it.each([
    ["a word changed", "In June the locks may open", "In June the gates may open,"],
    ["another order", "open may the gates", "the gates may open,"],
    ["other case and punctuation", "FOR BOATS, ALONE!", "for boats alone."],
    ["a repeated word counts as often as it is asked for", "in in july", "in May. In"],
    ["longer than the text: all of it", `${TEXT} ${TEXT}`, TEXT],
  ])("%s", (_, quote, passage) => {
    const found = findNearestPassage(quote, TEXT);
    expect(found?.passage).toBe(passage);
    expect(TEXT.slice(found?.start, found?.end)).toBe(passage);
  });

  it.each([
    ["no word is shared", "quite another matter", TEXT],
    ["the text is empty", "the gates", ""],
    ["the quote has no word", "… –", TEXT],
  ])("is none where %s", (_, quote, text) => {
    expect(findNearestPassage(quote, text)).toBeNull();
  });
});
