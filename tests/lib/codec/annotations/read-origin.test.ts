import { describe, expect, it } from "vitest";
import { readCreator, readInstant, readName } from "@/lib/codec/annotations/read-origin";

describe("an instant", () => {
  it.each<[unknown, string | null, string]>([
    ["2014-01-12T18:36:15.697572+00:00", "2014-01-12T18:36:15.697Z", "microseconds"],
    ["2014-01-12T18:36:15Z", "2014-01-12T18:36:15.000Z", "seconds"],
    ["2014-01-12T23:36:15-05:30", "2014-01-13T05:06:15.000Z", "another zone"],
    ["2014-01-12T18:36", "2014-01-12T18:36:00.000Z", "no zone is UTC, wherever the program runs"],
    ["2014-01-12", null, "a day"],
    ["yesterday", null, "a word"],
    ["2014-13-12T18:36:15Z", null, "a month that is not"],
    ["0000-01-01T00:00:00+10:00", null, "before the first year"],
    [1389551775, null, "a number"],
    [undefined, null, "nothing"],
  ])("%j is %j: %s", (value, instant) => {
    expect(readInstant(value)).toBe(instant);
  });
});

describe("a name", () => {
  it.each<[unknown, string | null]>([
    ["Ada", "Ada"],
    [" Ada \n Byron\0", "Ada Byron"],
    ["a".repeat(300), "a".repeat(200)],
    [`${"a".repeat(199)}😀`, "a".repeat(199)],
    [" ", null],
    [7, null],
  ])("%j is %j", (value, name) => {
    expect(readName(value)).toBe(name);
  });
});

describe("who made it", () => {
  it.each<[string, unknown, string | null, string[]]>([
    ["a person", { type: "Person", name: "Ada" }, "Ada", []],
    ["an address alone", "http://example.org/ada", "http://example.org/ada", []],
    ["a nickname", { id: "http://example.org/ada", nickname: "ad" }, "ad", ["c.id"]],
    [
      "an address with more",
      { id: "http://example.org/ada", email: "mailto:a@b.c" },
      "http://example.org/ada",
      ["c.email"],
    ],
    ["several names", { name: ["Ada", "Countess"] }, "Ada", []],
    ["several people", [{ name: "Ada" }, { name: "Bea" }], "Ada", ["c.1"]],
    ["a name of two lines", { name: "Ada\nByron" }, "Ada Byron", ["c"]],
    ["nobody", undefined, null, []],
    ["somebody", { type: "Person" }, null, []],
  ])("%s", (_what, creator, author, paths) => {
    const read = readCreator(creator, "c");
    expect([read.author, read.issues.map(({ path }) => path)]).toEqual([author, paths]);
  });
});
