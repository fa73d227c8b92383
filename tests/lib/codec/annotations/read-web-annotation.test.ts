import { describe, expect, it } from "vitest";
import { readWebAnnotation, toAnnotationId } from "@/lib/codec/annotations/read-web-annotation";

const speech = { kind: "source-text", source: "speech" } as const;
const addresses = { bases: [], findTarget: () => speech, idOfNote: () => null };
const basic = {
  id: "http://example.org/a1",
  type: "Annotation",
  target: "http://example.org/p",
  bodyValue: "so",
};

describe("the id of a note from elsewhere", () => {
  it.each([
    ["https://desk.example/n/annotations/n-1", "n-1", "an own address ends in it"],
    ["https://desk.example/n/annotations/a/b", "desk-example-n-annotations-a-b", "if it is one"],
    ["http://example.org/notes/7", "example-org-notes-7", "else the address in letters"],
    ["urn:uuid:dbfb-1", "uuid-dbfb-1", "of any kind"],
    ["http://example.org/é", "example-org-", "with what is left of it"],
    ["LGVKq4E4SKK_ro2-Eh", "LGVKq4E4SKK_ro2-Eh", "and an id is itself"],
    ["::", "-", "never nothing"],
  ])("%s is %s: %s", (address, id) => {
    expect(toAnnotationId(address, ["https://desk.example/n"])).toBe(id);
  });

  it("is at most a hundred characters", () => {
    expect(toAnnotationId(`http://example.org/${"a".repeat(500)}`, [])).toHaveLength(100);
  });
});

describe("an annotation from elsewhere", () => {
  it("is read with what it says of itself", () => {
    const whole = {
      ...basic,
      ...{ motivation: "commenting", creator: { name: "Ada" }, created: "2020-01-02T12:00:00Z" },
      modified: "2020-01-03T12:00:00Z",
    };
    expect(readWebAnnotation(whole, "items.0", addresses)).toEqual({
      draft: {
        path: "items.0",
        id: "example-org-a1",
        target: speech,
        about: "",
        anchor: null,
        body: "so",
        tags: [],
        author: "Ada",
        createdAt: "2020-01-02T12:00:00.000Z",
        modifiedAt: "2020-01-03T12:00:00.000Z",
        replyTo: null,
        resolved: false,
        private: false,
      },
      issues: [],
    });
  });

  it("lists all that has no place here", () => {
    const odd = {
      ...basic,
      ...{ type: ["Annotation", "Review"], motivation: ["assessing", "commenting"], created: "yesterday" },
      ...{ rights: "http://example.org/cc0", generator: "http://example.org/c", via: null },
    };
    const { draft, issues } = readWebAnnotation(odd, "i", addresses);
    expect(draft?.createdAt).toBeNull();
    expect(issues.map(({ path }) => path)).toEqual([
      "i.type",
      "i.motivation",
      "i.created",
      "i.rights",
      "i.generator",
    ]);
  });

  it.each([
    ["no object", "x", "is no annotation"],
    ["another type", { ...basic, type: "Note" }, "is no annotation"],
    ["no id", { ...basic, id: undefined }, "has no id"],
  ])("is skipped with a reason: %s", (_what, value, message) => {
    expect(readWebAnnotation(value, "i", addresses)).toEqual({
      draft: null,
      issues: [{ path: "i", kind: "skipped", message }],
    });
  });
});
