import { expect, it } from "vitest";
import { toRecordPath, toSavedPath } from "../../../lib/filters/record-path";

it.each([
  ["statement", "/negotiations/n/statements/x"],
  ["demand", "/negotiations/n/demands/x"],
  ["source", "/negotiations/n/sources/x"],
  ["round", "/negotiations/n/rounds/x"],
  ["party", "/negotiations/n/parties/x"],
  ["issue", "/negotiations/n/issues/x"],
  ["phase", "/negotiations/n/frame"],
  ["negotiation", "/negotiations/n/frame"],
])("a %s is found at %s", (kind, path) => {
  expect(toRecordPath("n", kind, "x")).toBe(path);
});

it("the write that led to a page is named behind what its address already says", () => {
  expect([toSavedPath("/a", "w"), toSavedPath("/a?b=c", "w")]).toEqual(["/a?saved=w", "/a?b=c&saved=w"]);
});
