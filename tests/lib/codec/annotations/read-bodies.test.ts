import { describe, expect, it } from "vitest";
import { readBodies, takeTags } from "@/lib/codec/annotations/read-bodies";

const text = (value: string, more: object = {}) => ({ type: "TextualBody", value, ...more });
const tag = (value: string) => text(value, { purpose: "tagging" });
const read = (annotation: object) => {
  const { body, tags, issues } = readBodies({ ...annotation }, "a");
  return { body, tags, issues: issues.map(({ path, kind }) => `${kind} ${path}`) };
};

describe("what an annotation says", () => {
  it.each<[string, object, { body: string; tags?: string[]; issues?: string[] }]>([
    ["nothing", {}, { body: "" }],
    ["a string body", { bodyValue: "so" }, { body: "so" }],
    ["a text", { body: text("so", { format: "text/markdown", purpose: "commenting" }) }, { body: "so" }],
    ["a text without a type", { body: { value: "so" } }, { body: "so" }],
    ["tags beside a text", { body: [tag("x"), text("so"), tag("y")] }, { body: "so", tags: ["x", "y"] }],
    [
      "HTML, which stays what it is",
      { body: text("<b>so</b>", { format: "text/html" }) },
      { body: "<b>so</b>", issues: ["changed a.body.format"] },
    ],
    [
      "two texts",
      { body: [text("so"), text("and so")] },
      { body: "so\n\nand so", issues: ["changed a.body"] },
    ],
    [
      "another purpose",
      { body: text("so", { purpose: "describing" }) },
      { body: "so", issues: ["left-out a.body.purpose"] },
    ],
    [
      "a language",
      { body: [text("so", { language: "fr" })] },
      { body: "so", issues: ["left-out a.body.0.language"] },
    ],
    [
      "a page",
      { body: "https://example.org/p" },
      { body: "<https://example.org/p>", issues: ["changed a.body"] },
    ],
    [
      "a page with its title",
      { body: { id: "https://example.org/p", label: "P" } },
      { body: "<https://example.org/p>", issues: ["changed a.body", "left-out a.body.label"] },
    ],
    ["no page", { body: "javascript:alert(1)" }, { body: "", issues: ["left-out a.body"] }],
    [
      "a page that breaks out of its link",
      { body: "https://a.example/><script>" },
      { body: "", issues: ["left-out a.body"] },
    ],
    [
      "a choice",
      { body: { type: "Choice", items: [text("so"), text("si")] } },
      { body: "so", issues: ["left-out a.body.items.1"] },
    ],
    ["blank text", { body: text(" ") }, { body: "", issues: ["left-out a.body.value"] }],
    [
      "no text",
      { body: [7, {}], bodyValue: 7 },
      { body: "", issues: ["left-out a.bodyValue", "left-out a.body.0", "left-out a.body.1"] },
    ],
  ])("%s", (_what, annotation, { body, tags = [], issues = [] }) => {
    expect(read(annotation)).toEqual({ body, tags, issues });
  });
});

describe("tags", () => {
  it("are left out one by one where they cannot be kept", () => {
    const given = ["ok", " ", "a".repeat(61), "a\nb", "ok", "fine"].map((one, index) => ({
      text: one,
      path: `t${index}`,
    }));
    const { tags, issues } = takeTags(given);
    expect(tags).toEqual(["ok", "fine"]);
    expect(issues.map(({ path }) => path)).toEqual(["t1", "t2", "t3", "t4"]);
  });

  it("are at most twenty", () => {
    const { tags, issues } = takeTags(
      Array.from({ length: 22 }, (_, index) => ({ text: `t${index}`, path: "t" })),
    );
    expect([tags.length, issues.length]).toEqual([20, 2]);
  });
});
