import { describe, expect, it } from "vitest";
import { poleAt } from "@/lib/domain/positions/pole-at";
import { deepFreeze } from "../../../support/builders";

const poles = deepFreeze([
  { pole: "low", issue: null, from: null, to: "2025-01-19" },
  { pole: "none", issue: null, from: "2025-01-20", to: null },
  { pole: "high", issue: "trade", from: "2024-01-01", to: "2024-12-31" },
] as const);

describe("poleAt", () => {
  it.each([
    ["land", "2025-01-19", "low", "the last day of a period belongs to it"],
    ["land", "2025-01-20", "none", "so does the first day of the next"],
    ["land", "1990-01-01", "low", "an open beginning holds from ever"],
    ["land", "2090-01-01", "none", "an open end holds for ever"],
    ["trade", "2024-06-01", "high", "a period that names the issue beats one for every issue"],
    ["trade", "2023-12-31", "low", "but only on its days"],
  ] as const)("%s on %s: %s, for %s", (issue, day, expected, _why) => {
    expect(poleAt(poles, issue, day)).toBe(expected);
  });

  it("is none where no period holds", () => {
    expect(poleAt([{ pole: "high", issue: "trade", from: null, to: null }], "land", "2024-01-01")).toBe(
      "none",
    );
    expect(poleAt([], "land", "2024-01-01")).toBe("none");
  });
});
