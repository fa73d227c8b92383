import { describe, expect, it } from "vitest";
import { checkWebAnnotation } from "@/lib/codec/annotations/web-annotation-model";
import { MODEL_EXAMPLES } from "../../../fixtures/annotations/model-examples";

const CONTEXT = "http://www.w3.org/ns/anno.jsonld";
const basic = {
  "@context": CONTEXT,
  id: "http://example.org/a",
  type: "Annotation",
  target: "http://example.org/p",
};
const item = { id: "http://example.org/a", type: "Annotation", target: "http://example.org/p" };
const page = { id: "http://example.org/c?page=1", type: "AnnotationPage", startIndex: 0, items: [item] };
const collection = {
  "@context": CONTEXT,
  id: "http://example.org/c",
  type: "AnnotationCollection",
  total: 1,
};
const on = (selector: unknown) => ({ ...basic, target: { source: "http://example.org/p", selector } });
const state = (fields: object) => ({
  ...basic,
  target: { source: "http://example.org/p", state: { type: "TimeState", ...fields } },
});

describe("what the model allows", () => {
  it.each(MODEL_EXAMPLES)("example %i, %s", (number, _what, annotation) => {
    const whole = {
      "@context": CONTEXT,
      id: `http://example.org/anno${number}`,
      type: "Annotation",
      ...annotation,
    };
    expect(checkWebAnnotation(whole)).toEqual([]);
  });

  it.each([
    [
      38,
      "a collection",
      { ...collection, label: "Two", first: "http://example.org/1", last: "http://example.org/2" },
    ],
    [39, "a page", { ...page, "@context": CONTEXT, partOf: { id: "http://example.org/c", total: 42 } }],
    [40, "a collection with its page in it", { ...collection, first: page }],
  ])("example %i, %s", (_number, _what, json) => {
    expect(checkWebAnnotation(json)).toEqual([]);
  });

  it("properties of others beside its own, and a collection without annotations", () => {
    expect(checkWebAnnotation({ ...basic, "@context": [CONTEXT, { x: "urn:x:" }], "x:y": 1 })).toEqual([]);
    expect(checkWebAnnotation({ ...collection, total: 0 })).toEqual([]);
  });
});

describe("what breaks it", () => {
  it.each<[string, unknown, string]>([
    ["no context", { ...basic, "@context": undefined }, "@context"],
    ["another context", { ...basic, "@context": "http://schema.org" }, "@context"],
    ["one context as a list", { ...basic, "@context": [CONTEXT] }, "@context"],
    ["no id", { ...basic, id: undefined }, "id"],
    ["an id that is no IRI", { ...basic, id: "a" }, "id"],
    ["two ids", { ...basic, id: ["http://example.org/a", "http://example.org/b"] }, "id"],
    ["another type", { ...basic, type: "Note" }, "type"],
    ["no target", { ...basic, target: undefined }, "target"],
    ["an empty list of targets", { ...basic, target: [] }, "target"],
    ["a target without an id", { ...basic, target: { type: "Text" } }, "target.id"],
    ["a target that is no IRI", { ...basic, target: ["http://example.org/p", "p q"] }, "target.1"],
    ["a body and a string body", { ...basic, body: "http://example.org/b", bodyValue: "b" }, "bodyValue"],
    ["a string body that is a list", { ...basic, bodyValue: ["a", "b"] }, "bodyValue"],
    ["a text of two values", { ...basic, body: { type: "TextualBody", value: ["a", "b"] } }, "body.value"],
    ["a text without a value", { ...basic, body: [{ type: "TextualBody" }] }, "body.0.value"],
    [
      "another direction",
      { ...basic, target: { id: "http://example.org/p", textDirection: "up" } },
      "target.textDirection",
    ],
    ["a time with an offset", { ...basic, created: "2020-01-01T00:00:00+01:00" }, "created"],
    ["a day", { ...basic, modified: "2020-01-01" }, "modified"],
    ["two times", { ...basic, generated: ["2020-01-01T00:00:00Z", "2021-01-01T00:00:00Z"] }, "generated"],
    [
      "an agent of two ids",
      { ...basic, creator: { id: ["http://a.example/", "http://b.example/"] } },
      "creator.id",
    ],
    ["rights that are no IRI", { ...basic, rights: "mine" }, "rights"],
    [
      "a specific resource without a source",
      { ...basic, target: { type: "SpecificResource" } },
      "target.source",
    ],
    [
      "two sources",
      { ...basic, target: { source: ["http://a.example/", "http://b.example/"] } },
      "target.source",
    ],
    ["a quote without words", on({ type: "TextQuoteSelector" }), "target.selector.exact"],
    [
      "two prefixes",
      on({ type: "TextQuoteSelector", exact: "a", prefix: ["b", "c"] }),
      "target.selector.prefix",
    ],
    ["a position below 0", on({ type: "TextPositionSelector", start: -1, end: 2 }), "target.selector.start"],
    [
      "a position in parts",
      on([{ type: "TextPositionSelector", start: 1, end: 2.5 }]),
      "target.selector.0.end",
    ],
    ["a selector of two types", on({ type: ["CssSelector", "x"], value: "p" }), "target.selector.type"],
    ["an XPath without a value", on({ type: "XPathSelector" }), "target.selector.value"],
    [
      "a range without an end",
      on({ type: "RangeSelector", startSelector: { type: "CssSelector", value: "p" } }),
      "target.selector.endSelector",
    ],
    [
      "a fault in a refinement",
      on({ type: "CssSelector", value: "p", refinedBy: { type: "TextQuoteSelector" } }),
      "target.selector.refinedBy.exact",
    ],
    ["half an interval", state({ sourceDateStart: "2020-01-01T00:00:00Z" }), "target.state"],
    [
      "a date and an interval",
      state({
        sourceDate: "2020-01-01T00:00:00Z",
        sourceDateStart: "2020-01-01T00:00:00Z",
        sourceDateEnd: "2021-01-01T00:00:00Z",
      }),
      "target.state",
    ],
    ["a collection with annotations and no page", collection, "first"],
    ["a page without annotations", { ...page, "@context": CONTEXT, items: [] }, "items"],
    [
      "a fault on a page",
      { ...collection, first: { ...page, items: [{ ...item, id: 1 }] } },
      "first.items.0.id",
    ],
    ["an index below 0", { ...page, "@context": CONTEXT, startIndex: -1 }, "startIndex"],
    ["no object", "text", ""],
    ["nothing", null, ""],
  ])("%s", (_what, json, path) => {
    const paths = checkWebAnnotation(json).map((fault) => fault.path);
    expect(new Set(paths)).toEqual(new Set([path]));
  });
});
