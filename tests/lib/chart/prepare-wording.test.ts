import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { prepareWording } from "@/lib/chart/prepare-wording";
import { compareWordings } from "@/lib/domain/diff/wording-change";

const EARLIER = "Ukraine stays outside the alliance and receives guarantees from seven states.";
const LATER = "Ukraine stays outside the alliance and receives guarantees from nine states at once.";
const textOf = (segments: ReturnType<typeof prepareWording>) => segments.map(({ text }) => text).join("");
const marks = (segments: ReturnType<typeof prepareWording>) =>
  [...new Set(segments.map(({ mark }) => mark))].sort();

describe("a redline", () => {
  const wording = compareWordings(EARLIER, LATER);

  test("side by side the deletions are on the left and the insertions on the right", () => {
    expect(wording.kind).toBe("redline");
    expect(marks(prepareWording(wording, "before"))).toEqual(["deleted", "none"]);
    expect(marks(prepareWording(wording, "after"))).toEqual(["inserted", "none"]);
  });

  test("one line holds both", () => {
    expect(marks(prepareWording(wording, "both"))).toEqual(["deleted", "inserted", "none"]);
  });
});

describe("a rewritten wording", () => {
  const wording = compareWordings(
    "The alliance does not take in new members in the east.",
    "Membership is decided by the alliance, and a treaty comes afterwards, signed before parliaments.",
  );

  test("strikes nothing and marks the words in common on both sides", () => {
    expect(wording.kind).toBe("rewritten");
    for (const side of ["before", "after", "both"] as const) {
      expect(marks(prepareWording(wording, side))).toEqual(["none", "shared"]);
    }
    const shared = prepareWording(wording, "before").filter(({ mark }) => mark === "shared");
    expect(shared.map(({ text }) => text)).toContain("alliance");
  });
});

test("an unchanged wording has no marks", () => {
  expect(prepareWording(compareWordings(EARLIER, EARLIER), "both")).toEqual([
    { text: EARLIER, mark: "none", moved: false },
  ]);
});

test("either side is its wording, character for character", () => {
  const words = fc.array(fc.constantFrom("no", "treaty", "the", "water", "is", "shared", ",", "now"), {
    maxLength: 14,
  });
  fc.assert(
    fc.property(words, words, (a, b) => {
      const [earlier, later] = [a.join(" "), b.join(" ")];
      const wording = compareWordings(earlier, later);
      expect(textOf(prepareWording(wording, "before"))).toBe(earlier);
      expect(textOf(prepareWording(wording, "after"))).toBe(later);
    }),
  );
});
