import { describe, expect, it } from "vitest";
import { listServerFields, readHypothesis } from "@/lib/codec/annotations/read-hypothesis";

const speech = { kind: "source-text", source: "speech" } as const;
const places = { findTarget: (address: string) => (address === "https://example.org/p" ? speech : null) };
const selector = [
  { type: "RangeSelector", startContainer: "/p[1]", startOffset: 0, endContainer: "/p[1]", endOffset: 5 },
  { type: "TextPositionSelector", start: 10, end: 15 },
  { type: "TextQuoteSelector", exact: "water", prefix: "the ", suffix: "." },
];
const row = {
  id: "LGVKq4E4SKKro2dBBEhcrg",
  created: "2024-01-12T18:36:15.697572+00:00",
  updated: "2024-01-12T18:36:15.697572+00:00",
  user: "acct:ada.b@hypothes.is",
  user_info: { display_name: null },
  uri: "https://example.org/p",
  text: "A *note*",
  tags: ["river"],
  group: "__world__",
  permissions: { read: ["group:__world__"], update: ["acct:ada.b@hypothes.is"] },
  target: [{ source: "https://example.org/p", selector }],
  links: { html: "https://hypothes.is/a/x" },
  document: { title: ["P"] },
  hidden: false,
  flagged: false,
};

describe("a row of a Hypothesis export", () => {
  it("is a note on the passage, by its words and without a place", () => {
    expect(readHypothesis(row, "rows.0", places)).toEqual({
      draft: {
        path: "rows.0",
        id: "LGVKq4E4SKKro2dBBEhcrg",
        target: speech,
        about: "https://example.org/p",
        anchor: { exact: "water", prefix: "the ", suffix: ".", startUtf16: null, endUtf16: null },
        body: "A *note*",
        tags: ["river"],
        author: "ada.b",
        createdAt: "2024-01-12T18:36:15.697Z",
        modifiedAt: null,
        replyTo: null,
        resolved: false,
        private: false,
      },
      issues: [],
    });
  });

  it.each<[string, object, object, string[]]>([
    ["a page note", { target: [{ source: row.uri }] }, { anchor: null, target: speech }, []],
    ["a highlight", { text: "" }, { body: "" }, []],
    ["an answer", { references: ["root", "parent"] }, { replyTo: "parent" }, []],
    [
      "one that was edited",
      { updated: "2024-02-01T00:00:00+00:00" },
      { modifiedAt: "2024-02-01T00:00:00.000Z" },
      [],
    ],
    ["one with a name that is shown", { user_info: { display_name: "Ada B" } }, { author: "Ada B" }, []],
    ["one for its author alone", { permissions: { read: [row.user] } }, { private: true }, []],
    ["one that a moderator hid", { hidden: true }, { private: true }, ["r.hidden"]],
    ["one of a group", { group: "x1", permissions: { read: ["group:x1"] } }, { private: false }, ["r.group"]],
    [
      "one on a page that nothing stands for",
      { uri: "https://x.example/" },
      { target: null, about: "https://x.example/" },
      [],
    ],
    [
      "one with a field of its own",
      { moderation_status: "APPROVED" },
      { body: "A *note*" },
      ["r.moderation_status"],
    ],
    ["one with a tag that is too long", { tags: ["a".repeat(61)] }, { tags: [] }, ["r.tags.0"]],
    ["one of nobody", { user: undefined, user_info: undefined }, { author: null }, []],
  ])("%s", (_what, fields, expected, paths) => {
    const { draft, issues } = readHypothesis({ ...row, ...fields }, "r", places);
    expect(draft).toMatchObject(expected);
    expect(issues.map(({ path }) => path)).toEqual(paths);
  });

  it.each([[null], ["x"], [{ ...row, id: 7 }]])("is skipped without an id: %j", (value) => {
    expect(readHypothesis(value, "r", places).issues).toMatchObject([{ path: "r", kind: "skipped" }]);
  });

  it("lists once for the file what the server keeps for itself", () => {
    expect(
      listServerFields([row, row, { ...row, links: {} }], "rows.").map(({ path, message }) => [
        path,
        message,
      ]),
    ).toEqual([
      ["rows.*.links", "is the other server's own and is not kept (2 notes)"],
      ["rows.*.document", "is the other server's own and is not kept (3 notes)"],
    ]);
  });
});
