import { describe, expect, it } from "vitest";
import { wrapText } from "../../../lib/chart/chart-wrap-text";

describe("a text in lines", () => {
  it.each([
    {
      why: "breaks between words",
      text: "freeze on the line of contact",
      letters: 18,
      most: 3,
      lines: ["freeze on the line", "of contact"],
    },
    { why: "keeps a text that fits whole", text: "no limits", letters: 18, most: 3, lines: ["no limits"] },
    {
      why: "keeps a long word whole",
      text: "an incomprehensibility",
      letters: 6,
      most: 3,
      lines: ["an", "incomprehensibility"],
    },
    {
      why: "marks what was left over, without a hanging comma",
      text: "one two, three",
      letters: 4,
      most: 2,
      lines: ["one", "two …"],
    },
    { why: "has no lines for no text", text: "  ", letters: 5, most: 2, lines: [] },
  ])("$why", ({ text, letters, most, lines }) => {
    expect(wrapText(text, letters, most)).toEqual(lines);
  });
});
