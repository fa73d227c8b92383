import { describe, expect, it } from "vitest";
import { isObject, listUnread, nameValue, toList } from "@/lib/codec/annotations/import-issue";

describe("reading JSON-LD", () => {
  it.each([
    [undefined, []],
    [null, []],
    ["a", ["a"]],
    [
      ["a", "b"],
      ["a", "b"],
    ],
    [[], []],
  ])("takes %j for %j", (value, list) => {
    expect(toList(value)).toEqual(list);
  });

  it.each([
    [{}, true],
    [[], false],
    [null, false],
    ["a", false],
  ])("of %j it is %s that it is an object", (value, answer) => {
    expect(isObject(value)).toBe(answer);
  });

  it("names every field that is not read, and no empty one", () => {
    expect(
      listUnread({ a: 1, b: 2, c: null, d: [], e: false }, ["a"], "items.3").map(({ path }) => path),
    ).toEqual(["items.3.b", "items.3.e"]);
  });

  it.each([
    ["a word", "a word"],
    [{ toString: 1 }, '{"toString":1}'],
    ["a".repeat(100), `${"a".repeat(80)}…`],
  ])("names %j in a message as %s", (value, name) => {
    expect(nameValue(value)).toBe(name);
  });
});
