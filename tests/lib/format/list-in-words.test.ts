import { describe, expect, it } from "vitest";
import { capitalised, listInWords } from "@/lib/format/list-in-words";

describe("lists in sentences", () => {
  it.each([
    [[], ""],
    [["a"], "a"],
    [["a", "b"], "a and b"],
    [["a", "b", "c"], "a, b and c"],
  ])("joins %j as %j", (names, expected) => {
    expect(listInWords(names)).toBe(expected);
  });

  it("starts a sentence with a capital and leaves the rest", () => {
    expect(capitalised("the US moved")).toBe("The US moved");
    expect(capitalised("")).toBe("");
  });
});
