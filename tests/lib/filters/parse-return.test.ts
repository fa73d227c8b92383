import { describe, expect, it } from "vitest";
import { parseReturn } from "../../../lib/filters/parse-return";

/** Each was once enough to lead a reader out of some program. */
const LEADING_OUT = [
  "https://evil.example/",
  "http://evil.example",
  "HTTPS://EVIL.EXAMPLE",
  "//evil.example",
  "///evil.example",
  "////evil.example/",
  "/\\evil.example",
  "\\/evil.example",
  "\\\\evil.example",
  "/\\/evil.example",
  "/\t/evil.example",
  "/\n/evil.example",
  "/\r/evil.example",
  "\t//evil.example",
  " //evil.example",
  "/ /evil.example",
  "/\u0000/evil.example",
  "/\u00a0/evil.example",
  "/\u200b/evil.example",
  "/\u2028/evil.example",
  "/.//evil.example",
  "/..//evil.example",
  "/a/..//evil.example",
  "/a/../..//evil.example",
  "/./\\evil.example",
  "/%09/../\\evil.example",
  "javascript:alert(1)",
  "java\nscript:alert(1)",
  "JavaScript:alert(1)",
  "data:text/html,hello",
  "vbscript:hello",
  "file:///evil",
  "@evil.example",
  "evil.example",
  "evil.example/path",
  "https:evil.example",
  "https:/evil.example",
  ":https://evil.example",
  "?next=//evil.example",
  "#//evil.example",
  "",
  `/${"a".repeat(3000)}`,
];

describe("where to go on after signing in", () => {
  it.each(LEADING_OUT)("is the first page for %j", (value) => {
    expect(parseReturn(value)).toBe("/");
  });

  it("stays in the program, however a browser reads it", () => {
    for (const value of [
      ...LEADING_OUT,
      "/a//b",
      "/%2f/evil.example",
      "/%5cevil.example",
      "/@evil.example",
      "/a?next=//b",
    ]) {
      const own = "https://desk.example";
      expect(new URL(parseReturn(value), `${own}/api/auth/sign-in`).origin).toBe(own);
    }
  });

  it.each([
    ["/negotiations/a/people", "/negotiations/a/people"],
    ["/negotiations/a?asOf=2026-01-31", "/negotiations/a?asOf=2026-01-31"],
    ["/invitation?key=a_b-c", "/invitation?key=a_b-c"],
    ["/a#place", "/a"],
    ["/a/../b", "/b"],
  ])("is %j itself where it is a path of the program", (value, expected) => {
    expect(parseReturn(value)).toBe(expected);
  });

  it("is the first page where nothing was said", () => {
    expect(parseReturn(null)).toBe("/");
  });
});
