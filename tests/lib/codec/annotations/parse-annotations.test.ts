import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseAnnotations } from "@/lib/codec/annotations/parse-annotations";
import { serializeAnnotations } from "@/lib/codec/annotations/serialize-annotations";
import { MODEL_EXAMPLES } from "../../../fixtures/annotations/model-examples";
import { checkLaw } from "../../../support/seeded-random";
import { aNote, EMPTY_PLACE } from "./any-annotation";

const speech = { kind: "source-text", source: "speech" } as const;
const place = {
  ...EMPTY_PLACE,
  findTarget: (address: string) => (address.startsWith("http://example.org/p") ? speech : null),
};
const parse = (json: unknown) => parseAnnotations(JSON.stringify(json), place);
const CONTEXT = "http://www.w3.org/ns/anno.jsonld";
const anno = (id: string, more: object = {}) => ({
  ...{ "@context": CONTEXT, id: `http://example.org/${id}`, type: "Annotation" },
  ...{
    target: "http://example.org/p",
    bodyValue: id,
    creator: "Ada",
    created: "2020-01-02T12:00:00Z",
    ...more,
  },
});
const page = (...items: unknown[]) => ({
  "@context": CONTEXT,
  id: "http://example.org/pg",
  type: "AnnotationPage",
  items,
});
function idsOf(json: unknown) {
  const parsed = parse(json);
  return parsed.ok ? parsed.annotations.map(({ id }) => id) : parsed.message;
}
function issuesOf(json: unknown) {
  const parsed = parse(json);
  return parsed.ok ? parsed.issues.map(({ kind, path }) => `${kind} ${path}`) : parsed.message;
}

describe("a file of annotations", () => {
  it.each<[string, unknown]>([
    ["one annotation", anno("a")],
    ["a list", [anno("a")]],
    ["a page", page(anno("a"))],
    ["a collection", { type: "AnnotationCollection", total: 1, first: page(anno("a")) }],
  ])("may be %s", (_what, json) => {
    expect([idsOf(json), issuesOf(json)]).toEqual([["example-org-a"], []]);
  });

  it.each(["rows", "annotations"])("may be an export of Hypothesis, with its list in %s", (key) => {
    const row = {
      id: "h1",
      uri: "http://example.org/p",
      text: "so",
      user: "acct:ada@h.is",
      created: "2020-01-02T12:00:00Z",
    };
    expect([idsOf({ total: 2, [key]: [row] }), issuesOf({ total: 2, [key]: [row] })]).toEqual([
      ["h1"],
      ["left-out total"],
    ]);
    expect(idsOf([row])).toEqual(["h1"]);
  });

  it.each<[string, string, string]>([
    ["no JSON", "{", "is not JSON"],
    ["a word", '"a"', "is no list of annotations"],
    ["another object", '{"a":1}', "is neither a collection of W3C annotations nor an export of Hypothesis"],
    [
      "a collection of pages elsewhere",
      '{"type":"AnnotationCollection","first":"http://example.org/1"}',
      "on pages of their own",
    ],
    ["made to break its reader", `${"[".repeat(5000)}${"]".repeat(5000)}`, "is nested too deep"],
  ])("is refused with a reason: %s", (_what, text, message) => {
    expect(parseAnnotations(text, place)).toEqual({ ok: false, message: expect.stringContaining(message) });
  });

  it("lists pages and annotations that are not in it", () => {
    expect(issuesOf({ ...page(anno("a")), next: "http://example.org/2" })).toEqual(["left-out next"]);
    const first = page(anno("a"));
    expect(issuesOf({ type: "AnnotationCollection", total: 9, label: "x", first })).toEqual([
      "left-out collection.label",
      "left-out total",
    ]);
  });

  it("keeps threads, by whatever address a note is known", () => {
    const parsed = parse([anno("b", { target: "http://example.org/a" }), anno("a")]);
    expect(parsed).toMatchObject({
      annotations: [
        { id: "example-org-b", replyTo: "example-org-a", target: speech },
        { id: "example-org-a" },
      ],
      issues: [],
    });
  });

  it("keeps an answer to a note that is here already", () => {
    const text = JSON.stringify(anno("b", { target: `${place.base}/annotations/n1` }));
    const findNote = (id: string) => (id === "n1" ? speech : null);
    expect(parseAnnotations(text, { ...place, findNote })).toMatchObject({
      annotations: [{ replyTo: "n1", target: speech }],
    });
  });

  it("says what stands in for an author and an instant that it does not have", () => {
    const parsed = parse(anno("a", { creator: undefined, created: undefined }));
    expect(parsed).toMatchObject({
      annotations: [{ author: "Importer", createdAt: "2026-02-01T00:00:00.000Z" }],
    });
    expect(issuesOf(anno("a", { creator: undefined, created: undefined }))).toEqual([
      "changed 0",
      "changed 0",
    ]);
  });

  it("skips with its reason what cannot be kept, and never cuts a note short", () => {
    const long = anno("long", { bodyValue: "a".repeat(10_001) });
    const empty = anno("empty", { bodyValue: undefined });
    const json = page(long, anno("a"), anno("a"), empty, anno("far", { target: "http://far.example/" }), "x");
    expect(idsOf(json)).toEqual(["example-org-a"]);
    expect(issuesOf(json)).toEqual([
      ...[
        "left-out items.4.target",
        "skipped items.5",
        "skipped items.0",
        "skipped items.2",
        "skipped items.3",
      ],
      "skipped items.4",
    ]);
  });

  it("makes an answer to a note that cannot be kept a note of its own", () => {
    const json = page(
      anno("a", { bodyValue: " " }),
      anno("b", { target: ["http://example.org/a", "http://example.org/p"] }),
    );
    expect(parse(json)).toMatchObject({
      annotations: [{ id: "example-org-b", replyTo: null, target: speech }],
    });
  });
});

describe("every form of the model's examples", () => {
  it.each(MODEL_EXAMPLES)("example %i, %s: comes in, or says why not", (number, _what, example) => {
    const target = typeof example.target === "string" ? "http://example.org/page" : example.target;
    const parsed = parse({ id: `http://example.org/anno${number}`, type: "Annotation", ...example, target });
    if (!parsed.ok) throw new Error(parsed.message);
    const isSkipped = parsed.issues.some(({ kind }) => kind === "skipped");
    expect(parsed.annotations.length).toBe(isSkipped ? 0 : 1);
    expect(parsed.issues.every(({ path, message }) => path !== "" && message !== "")).toBe(true);
  });
});

describe("any input", () => {
  it("never throws, and every item is a note or named among what was skipped", () => {
    const key = fc.constantFrom(
      ...[
        "id",
        "type",
        "target",
        "body",
        "source",
        "selector",
        "value",
        "exact",
        "items",
        "creator",
        "refinedBy",
      ],
      ...["uri", "text", "tags", "references", "scope", "created", "__proto__", "toString"],
    );
    const leaf = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.constant(null),
      fc.constantFrom("Annotation", "Choice", "http://example.org/p"),
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.array(tie("value"), { maxLength: 3 }),
        fc.dictionary(key, tie("value"), { maxKeys: 6 }),
      ),
    }));
    checkLaw(
      fc.property(fc.array(fc.tuple(value, fc.boolean()), { maxLength: 4 }), (items) => {
        const list = items.map(([one, isAnnotation], index) =>
          isAnnotation
            ? Object.assign(anno(String(index)), one, { type: "Annotation", id: `urn:n:${index}` })
            : one,
        );
        for (const json of [page(...list), { rows: list }]) {
          const parsed = parse(json);
          if (!parsed.ok) throw new Error(parsed.message);
          const skipped = parsed.issues.filter(({ kind }) => kind === "skipped").length;
          expect(parsed.annotations.length + skipped).toBe(list.length);
        }
      }),
      500,
    );
  });

  it("of five thousand notes is read in a few seconds", () => {
    const notes = Array.from({ length: 5000 }, (_, index) => aNote({ id: `n${index}`, tags: ["a", "b"] }));
    const text = serializeAnnotations(notes, { base: place.base, textOf: () => null });
    const begun = performance.now();
    expect(parseAnnotations(text, place)).toMatchObject({ ok: true, issues: [] });
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});
