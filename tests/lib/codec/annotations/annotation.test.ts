import { describe, expect, it } from "vitest";
import { annotationRow } from "@/lib/codec/annotations/annotation";
import { aNote } from "./any-annotation";

const anchor = { exact: "water", prefix: "", suffix: "", startUtf16: 3, endUtf16: 8 };

describe("a note that can be kept", () => {
  it.each([
    ["a note", aNote()],
    ["the longest", aNote({ body: "a".repeat(10_000) })],
    ["a highlight", aNote({ body: "", anchor })],
    ["a passage that never had a place", aNote({ anchor: { ...anchor, startUtf16: null, endUtf16: null } })],
    ["tags alone", aNote({ body: "", tags: ["a", "b"] })],
    [
      "what would be dangerous to draw",
      aNote({ body: "<script>alert(1)</script>", tags: ["<img onerror=x>"] }),
    ],
  ])("is %s", (_what, note) => {
    expect(annotationRow.parse(note)).toEqual(note);
  });

  it.each<[string, object, string]>([
    ["nothing at all", aNote({ body: "" }), "body"],
    ["a blank note", aNote({ body: " \n" }), "body"],
    ["one that is too long", aNote({ body: "a".repeat(10_001) }), "body"],
    ["one that no database keeps", aNote({ body: "a\0" }), "body"],
    ["half of a pair", aNote({ tags: ["\ud800"] }), "tags.0"],
    ["twenty-one tags", aNote({ tags: Array.from({ length: 21 }, (_, index) => `t${index}`) }), "tags"],
    ["a tag that is too long", aNote({ tags: ["a".repeat(61)] }), "tags.0"],
    ["a tag of two lines", aNote({ tags: ["a\nb"] }), "tags.0"],
    ["a tag twice", aNote({ tags: ["a", "a"] }), "tags"],
    [
      "a passage that is too long",
      aNote({ anchor: { ...anchor, exact: "a".repeat(10_001), endUtf16: 10_004 } }),
      "anchor.exact",
    ],
    ["a blank passage", aNote({ anchor: { ...anchor, exact: " ", endUtf16: 4 } }), "anchor.exact"],
    ["offsets of other words", aNote({ anchor: { ...anchor, endUtf16: 9 } }), "anchor.endUtf16"],
    ["half a place", aNote({ anchor: { ...anchor, startUtf16: null } }), "anchor.endUtf16"],
    ["an answer to itself", aNote({ replyTo: "n1" }), "replyTo"],
    ["an id that is a path", aNote({ id: "../n1" }), "id"],
    ["nobody's", aNote({ author: " " }), "author"],
    ["an instant in a zone", aNote({ createdAt: "2026-01-31T12:00:00.000+01:00" }), "createdAt"],
    ["a day that is not", aNote({ createdAt: "2026-02-30T12:00:00.000Z" }), "createdAt"],
    ["a field of its own", { ...aNote(), colour: "red" }, ""],
  ])("is not %s", (_what, note, path) => {
    const faults = annotationRow.safeParse(note).error?.issues ?? [];
    expect(new Set(faults.map((fault) => fault.path.join(".")))).toEqual(new Set([path]));
  });
});
