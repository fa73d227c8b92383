import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type MarkedSpan, splitByAnchors } from "@/lib/domain/anchors/split-by-anchors";
import { checkLaw, seededRandom } from "../../../support/seeded-random";
import { anyText } from "./any-text";

const span = (id: string, startUtf16: number, endUtf16: number): MarkedSpan => ({ id, startUtf16, endUtf16 });
const runs = (text: string, ...anchors: MarkedSpan[]) =>
  splitByAnchors(text, anchors).map((run) => [run.text, run.startUtf16, run.anchors.join(" ")]);

describe("runs between the ends of anchors", () => {
  it.each<[string, MarkedSpan[], (string | number)[][]]>([
    ["no anchor is one run", [], [["abcdef", 0, ""]]],
    [
      "one in the middle is three",
      [span("x", 2, 4)],
      [
        ["ab", 0, ""],
        ["cd", 2, "x"],
        ["ef", 4, ""],
      ],
    ],
    ["one over all is one", [span("x", 0, 6)], [["abcdef", 0, "x"]]],
    [
      "two that overlap share a run",
      [span("y", 2, 5), span("x", 1, 3)],
      [
        ["a", 0, ""],
        ["b", 1, "x"],
        ["c", 2, "x y"],
        ["de", 3, "y"],
        ["f", 5, ""],
      ],
    ],
    [
      "of two that begin together the longer is named first",
      [span("x", 1, 2), span("y", 1, 4)],
      [
        ["a", 0, ""],
        ["b", 1, "y x"],
        ["cd", 2, "y"],
        ["ef", 4, ""],
      ],
    ],
    ["of two in one place the id decides", [span("y", 0, 6), span("x", 0, 6)], [["abcdef", 0, "x y"]]],
    [
      "two side by side do not share",
      [span("x", 0, 3), span("y", 3, 6)],
      [
        ["abc", 0, "x"],
        ["def", 3, "y"],
      ],
    ],
    ["an empty one marks nothing and cuts nothing", [span("x", 3, 3)], [["abcdef", 0, ""]]],
  ])("%s", (_why, anchors, expected) => {
    expect(runs("abcdef", ...anchors)).toEqual(expected);
  });

  it("has no runs for an empty text", () => {
    expect(splitByAnchors("", [])).toEqual([]);
  });

  it.each([span("x", -1, 2), span("x", 0, 7), span("x", 4, 3), span("x", 0.5, 2)])("refuses %j", (one) => {
    expect(() => splitByAnchors("abcdef", [one])).toThrow("anchor x must lie in 0 to 6");
  });

  const anyMarked = anyText.chain((text) => {
    const offset = fc.nat({ max: text.length });
    const anchors = fc
      .array(fc.tuple(offset, offset), { maxLength: 12 })
      .map((pairs) => pairs.map(([a, b], index) => span(`a${index}`, Math.min(a, b), Math.max(a, b))));
    return fc.record({ text: fc.constant(text), anchors });
  });

  it("rebuilds the text, and names for each character those that cover it, for any anchors in any order", () => {
    checkLaw(
      fc.property(anyMarked, ({ text, anchors }) => {
        const made = splitByAnchors(text, anchors);
        expect(made.map((run) => run.text).join("")).toBe(text);
        for (const run of made) {
          expect(text.startsWith(run.text, run.startUtf16) && run.text !== "").toBe(true);
          for (const at of [run.startUtf16, run.startUtf16 + run.text.length - 1]) {
            const covering = anchors.filter((one) => one.startUtf16 <= at && at < one.endUtf16);
            expect([...run.anchors].sort()).toEqual(covering.map(({ id }) => id).sort());
          }
        }
        made.forEach((run, index) => {
          expect(run.anchors).not.toEqual(made[index + 1]?.anchors);
        });
        expect(splitByAnchors(text, anchors.toReversed())).toEqual(made);
      }),
      500,
    );
  });

  it("cuts two million units by five thousand anchors in well under a second", () => {
    const text = "word ".repeat(400_000);
    const random = seededRandom();
    const anchors = Array.from({ length: 5000 }, (_, index) => {
      const start = Math.floor(random() * (text.length - 500));
      return span(`a${index}`, start, start + 1 + Math.floor(random() * 499));
    });
    const begun = performance.now();
    const made = splitByAnchors(text, anchors);
    expect(performance.now() - begun).toBeLessThan(500);
    expect(made.map((run) => run.text).join("")).toBe(text);
    expect(made.length).toBeGreaterThan(5000);
  });
});
