import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeAnchor } from "@/lib/domain/anchors/make-anchor";
import { MOST_PLACES, type Reattached, reattachAnchor } from "@/lib/domain/anchors/reattach-anchor";
import type { StoredAnchor } from "@/lib/domain/anchors/text-anchor";
import { checkLaw } from "../../../support/seeded-random";
import { anySpan } from "./any-text";

const kept = { kind: "kept" } as const;
const gone = { kind: "orphan", reason: "gone", places: [] } as const;
const moved = (startUtf16: number, length: number) =>
  ({ kind: "moved", startUtf16, endUtf16: startUtf16 + length }) as const;
const several = (...places: number[]) => ({ kind: "orphan", reason: "several", places }) as const;

/** “no” in “we say no to it”, between “say ” and “ to”. */
const anchor = (start: number | null): StoredAnchor => ({
  exact: "no",
  prefix: "say ",
  suffix: " to",
  startUtf16: start,
  endUtf16: start === null ? null : start + 2,
});

describe("a passage in a text that was captured anew", () => {
  it.each<[string, number | null, string, Reattached]>([
    ["nowhere", 7, "we say yes to it", gone],
    ["nowhere, in other letters only", 7, "we say No to it", gone],
    ["nowhere in an empty text", 7, "", gone],
    ["nowhere, where half of it is at the end", 0, "n", gone],
    ["once, at the old place", 7, "we say no to it", kept],
    ["once, at the old place, its surroundings changed", 7, "it was no, ever", kept],
    ["once, elsewhere, surroundings alike", 7, "today we say no to it", moved(13, 2)],
    ["once, elsewhere, other surroundings", 7, "a no", moved(2, 2)],
    ["once, and the old place is beyond the end", 700, "we say no", moved(7, 2)],
    ["once, and it never had a place", null, "we say no to it", moved(7, 2)],
    ["twice, at the old place, which fits", 7, "we say no to it, no", kept],
    ["twice, at the old place, and both fit", 7, "we say no to it, say no to", kept],
    ["twice, at the old place, which does not fit, the other does", 0, "no, we say no to it", moved(11, 2)],
    ["twice, at the old place, neither fits", 0, "no no", several(0, 3)],
    ["twice, at the old place, only its prefix fits", 4, "say no, no", several(4, 8)],
    ["thrice, at the old place, two others fit", 0, "no say no to say no to", several(0, 7, 17)],
    ["twice, not at the old place, one fits", 1, "no: say no to", moved(8, 2)],
    ["twice, not at the old place, none fits", 1, "no no", several(0, 3)],
    ["twice, not at the old place, both fit", 2, "say no to say no to", several(4, 14)],
    ["twice, it never had a place, one fits", null, "no: say no to", moved(8, 2)],
    ["twice, it never had a place, both fit", null, "say no to say no to", several(4, 14)],
  ])("that stands %s", (_words, start, text, answer) => {
    expect(reattachAnchor(anchor(start), text)).toEqual(answer);
  });

  it("counts places that overlap", () => {
    const aa = { exact: "aa", prefix: "", suffix: "", startUtf16: 9, endUtf16: 11 };
    expect(reattachAnchor({ ...aa, prefix: "x" }, "aaa")).toEqual(several(0, 1));
  });

  it("takes the start of a text for no surrounding: without prefix and suffix every place fits", () => {
    const whole = { exact: "no", prefix: "", suffix: "", startUtf16: 0, endUtf16: 2 };
    expect(reattachAnchor(whole, "no no")).toEqual(kept);
    expect(reattachAnchor(whole, " no no")).toEqual(several(1, 4));
  });

  it("names no more places than a person looks through", () => {
    const answer = reattachAnchor(anchor(1), "no ".repeat(500));
    expect(answer.kind === "orphan" && answer.places.length).toBe(MOST_PLACES);
  });

  it("refuses an anchor without words", () => {
    expect(() => reattachAnchor({ ...anchor(0), exact: "" }, "text")).toThrow(RangeError);
  });
});

/** Anchors of any text, made as selections make them. */
const anyAnchored = anySpan.chain(({ text, startUtf16, endUtf16 }) => {
  const made = makeAnchor(text, startUtf16, endUtf16);
  return made.kind === "anchor" ? fc.constant({ text, anchor: made.anchor }) : fc.constant(null);
});

/** A text of other letters with one passage in it that stands nowhere else. */
const anyUnique = fc
  .tuple(
    fc.stringMatching(/^[a-m 😀\n]{0,80}$/u),
    fc.stringMatching(/^[n-z]{1,20}$/u),
    fc.stringMatching(/^[a-m 😀\n]{0,80}$/u),
  )
  .map(([before, passage, after]) => {
    const text = `${before}Q${passage}Q${after}`;
    const made = makeAnchor(text, before.length, before.length + passage.length + 2);
    if (made.kind !== "anchor") throw new Error("the passage is neither blank nor long");
    return { text, anchor: made.anchor, before, after };
  });

describe("the laws of reattaching", () => {
  it("keeps every anchor of a text that has not changed, however often it repeats itself", () => {
    checkLaw(
      fc.property(anyAnchored, (one) => {
        if (one !== null) expect(reattachAnchor(one.anchor, one.text)).toEqual(kept);
      }),
      600,
    );
  });

  it("moves a passage by the length of what was put in before it", () => {
    checkLaw(
      fc.property(anyUnique, fc.stringMatching(/^[a-m😀]{1,20}$/u), ({ text, anchor: own }, inserted) => {
        expect(reattachAnchor(own, inserted + text)).toEqual(
          moved(own.startUtf16 + inserted.length, own.exact.length),
        );
      }),
    );
  });

  it("makes an orphan of a passage that was taken out", () => {
    checkLaw(
      fc.property(anyUnique, ({ anchor: own, before, after }) => {
        expect(reattachAnchor(own, before + after)).toEqual(gone);
      }),
    );
  });

  it("makes an orphan of a passage that now stands twice in a row, or twice and both moved", () => {
    checkLaw(
      fc.property(anyUnique, ({ text, anchor: own, before, after }) => {
        const twice = reattachAnchor(own, before + own.exact + own.exact + after);
        // Without surroundings on a side nothing tells on that side that something has changed.
        if (before !== "" && after !== "") expect(twice).toMatchObject({ kind: "orphan", reason: "several" });
        expect(reattachAnchor(own, `a${text}${text}`)).toMatchObject({ kind: "orphan", reason: "several" });
      }),
    );
  });

  it("never names a place where the words are not, whatever the new text is", () => {
    checkLaw(
      fc.property(anyAnchored, anySpan, (one, { text: other }) => {
        if (one === null) return;
        const { exact, startUtf16, endUtf16 } = one.anchor;
        for (const text of [other, one.text + other, other + one.text, one.text.slice(1)]) {
          const answer = reattachAnchor(one.anchor, text);
          if (answer.kind === "kept") expect(text.slice(startUtf16, endUtf16)).toBe(exact);
          if (answer.kind === "moved") expect(text.slice(answer.startUtf16, answer.endUtf16)).toBe(exact);
          if (answer.kind === "moved") expect(answer.startUtf16).not.toBe(startUtf16);
          if (answer.kind === "orphan") {
            expect(text.includes(exact)).toBe(answer.reason === "several");
            for (const place of answer.places) expect(text.startsWith(exact, place)).toBe(true);
          }
        }
      }),
      600,
    );
  });
});
