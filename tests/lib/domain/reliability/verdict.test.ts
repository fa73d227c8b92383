import { describe, expect, it } from "vitest";
import { classifyAlpha } from "@/lib/domain/reliability/verdict";

describe("classifyAlpha", () => {
  it.each([
    [null, "unknown", "one coder has no alpha"],
    [-0.4, "not-usable", "worse than chance"],
    [0.6669, "not-usable", "below 0.667"],
    [0.667, "tentative", "from 0.667 on"],
    [0.7999, "tentative", "below 0.8"],
    [0.8, "reliable", "from 0.8 on"],
    [1, "reliable", "perfect agreement"],
  ] as const)("%s is %s: %s", (alpha, verdict, _why) => {
    expect(classifyAlpha(alpha)).toBe(verdict);
  });
});
