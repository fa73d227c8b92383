import { expect, test } from "vitest";
import { LONGEST_SEARCH, parseSearch } from "@/lib/filters/parse-search";

test("nothing typed is no search", () => {
  expect(parseSearch({ q: "  " })).toEqual({ q: null, notices: [] });
});

test("what was typed is searched for", () => {
  expect(parseSearch({ q: " line of contact " })).toEqual({ q: "line of contact", notices: [] });
});

test("two forms of one letter are one search", () => {
  expect(parseSearch({ q: "e\u0301" }).q).toBe("\u00e9");
});

test("a longer text is cut, and that is said", () => {
  const { q, notices } = parseSearch({ q: "a".repeat(LONGEST_SEARCH + 1) });
  expect(q).toHaveLength(LONGEST_SEARCH);
  expect(notices).toHaveLength(1);
});

test("the cut never leaves half a letter", () => {
  const { q } = parseSearch({ q: `${"a".repeat(LONGEST_SEARCH - 1)}😀` });
  expect(q).not.toMatch(/[\uD800-\uDFFF]$/);
});
