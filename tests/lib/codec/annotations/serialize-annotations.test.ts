import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseAnnotations } from "@/lib/codec/annotations/parse-annotations";
import {
  serializeAnnotation,
  serializeAnnotationPage,
  serializeAnnotations,
} from "@/lib/codec/annotations/serialize-annotations";
import { checkWebAnnotation } from "@/lib/codec/annotations/web-annotation-model";
import { checkLaw } from "../../../support/seeded-random";
import { aNote, anyNotes, BASE, EMPTY_PLACE } from "./any-annotation";

const place = { base: BASE, textOf: () => null };
const written = (...args: Parameters<typeof serializeAnnotation>) => JSON.parse(serializeAnnotation(...args));
const anchor = { exact: "water", prefix: "😀 the ", suffix: ".", startUtf16: 7, endUtf16: 12 };
const sourceText = { kind: "source-text", source: "treaty" } as const;

describe("a note as JSON-LD", () => {
  it("is an annotation of the model, with its words as Markdown and its tags as bodies", () => {
    expect(written(aNote({ tags: ["urgent"] }), place)).toEqual({
      "@context": ["http://www.w3.org/ns/anno.jsonld", { standpoint: "urn:standpoint:annotation:" }],
      id: `${BASE}/annotations/n1`,
      type: "Annotation",
      motivation: "commenting",
      creator: { type: "Person", name: "Ada" },
      created: "2026-01-31T12:00:00.000Z",
      body: [
        { type: "TextualBody", value: "A **note**.", format: "text/markdown", purpose: "commenting" },
        { type: "TextualBody", value: "urgent", purpose: "tagging" },
      ],
      target: `${BASE}/demands/more-water`,
    });
  });

  it("names a passage by its words, by characters as the model counts, and by UTF-16 units", () => {
    const text = "so 😀 the water.";
    const passage = { ...anchor, startUtf16: 10, endUtf16: 15 };
    const note = aNote({ target: sourceText, anchor: passage });
    expect(written(note, { base: BASE, textOf: () => text }).target).toEqual({
      type: "SpecificResource",
      source: `${BASE}/sources/treaty/text`,
      selector: [
        { type: "TextQuoteSelector", exact: "water", prefix: "😀 the ", suffix: "." },
        { type: "TextPositionSelector", start: 9, end: 14 },
      ],
      "standpoint:startUtf16": 10,
      "standpoint:endUtf16": 15,
    });
  });

  it.each([
    ["the text is not at hand", null, anchor],
    ["the words are no longer there", "another text altogether", anchor],
    ["it never had a place", "😀 the water.", { ...anchor, startUtf16: null, endUtf16: null }],
  ])("gives no position in characters where %s", (_why, text, passage) => {
    const note = aNote({ target: sourceText, anchor: passage });
    const { selector } = written(note, { base: BASE, textOf: () => text }).target;
    expect(selector.map((one: { type: string }) => one.type)).toEqual(["TextQuoteSelector"]);
  });

  it.each([
    ["replying", aNote({ replyTo: "n0" })],
    ["commenting", aNote({ tags: ["a"] })],
    ["tagging", aNote({ body: "", tags: ["a"] })],
    ["highlighting", aNote({ body: "", target: sourceText, anchor })],
  ])("has the motivation of %s", (motivation, note) => {
    expect(written(note, place).motivation).toBe(motivation);
  });

  it("is about the note that it answers, in the scope of what the thread is about", () => {
    expect(written(aNote({ replyTo: "n0" }), place).target).toEqual({
      type: "SpecificResource",
      source: `${BASE}/annotations/n0`,
      scope: `${BASE}/demands/more-water`,
    });
  });

  it("says only when it is so that it is settled or private", () => {
    expect(Object.keys(written(aNote(), place)).filter((key) => key.startsWith("standpoint:"))).toEqual([]);
    expect(written(aNote({ resolved: true, private: true }), place)).toMatchObject({
      "standpoint:resolved": true,
      "standpoint:private": true,
    });
  });
});

describe("many notes", () => {
  it("are a collection with its page in it; none are a collection without", () => {
    const two = JSON.parse(serializeAnnotations([aNote(), aNote({ id: "n2" })], place));
    expect(two).toMatchObject({ type: "AnnotationCollection", total: 2, first: { startIndex: 0 } });
    expect(two.first.items.map((item: { id: string }) => item.id)).toEqual([
      `${BASE}/annotations/n1`,
      `${BASE}/annotations/n2`,
    ]);
    const none = JSON.parse(serializeAnnotations([], place));
    expect(none).not.toHaveProperty("first");
    expect(checkWebAnnotation(none)).toEqual([]);
  });

  it.each([
    [1, undefined, "?page=2"],
    [2, "?page=1", "?page=3"],
    [3, "?page=2", undefined],
  ])("page %i of three names its neighbours", (page, prev, next) => {
    const paged = { ...place, page, pages: 3, startIndex: (page - 1) * 10, total: 21 };
    const json = JSON.parse(serializeAnnotationPage([aNote()], paged));
    expect([json.prev, json.next]).toEqual(
      [prev, next].map((tail) => (tail === undefined ? undefined : `${BASE}/annotations${tail}`)),
    );
    expect(json.partOf).toEqual({ id: `${BASE}/annotations`, total: 21 });
    expect(checkWebAnnotation(json)).toEqual([]);
  });
});

describe("the law of going out and in", () => {
  it("gives back any notes as they were, into the same negotiation and into an empty one elsewhere", () => {
    checkLaw(
      fc.property(anyNotes, ({ notes, textOf }) => {
        const text = serializeAnnotations(notes, { base: BASE, textOf });
        for (const base of [BASE, "http://elsewhere.example/negotiations/other"])
          expect(parseAnnotations(text, { ...EMPTY_PLACE, base })).toEqual({
            ok: true,
            annotations: notes,
            issues: [],
          });
      }),
      400,
    );
  });

  it("writes nothing that breaks the model", () => {
    checkLaw(
      fc.property(anyNotes, ({ notes, textOf }) => {
        expect(checkWebAnnotation(JSON.parse(serializeAnnotations(notes, { base: BASE, textOf })))).toEqual(
          [],
        );
        for (const note of notes)
          expect(checkWebAnnotation(written(note, { base: BASE, textOf }))).toEqual([]);
      }),
    );
  });
});
