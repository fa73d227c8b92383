import { describe, expect, it } from "vitest";
import { describeTally } from "@/lib/chart/describe-tally";

const still = { from: "2025-12-18", to: "2025-12-27", again: 0, silent: 0, uncounted: 0 };
const moves = (...pairs: readonly (readonly [string, string])[]) =>
  pairs.map(([party, verb]) => ({ party, verb }));

describe("what changed, by party", () => {
  it("counts each verb of each party, in the order given", () => {
    const tally = describeTally({
      ...still,
      moves: moves(
        ["the United States", "hardened"],
        ["Ukraine", "softened"],
        ["Ukraine", "hardened"],
        ["Ukraine", "softened"],
      ),
    });
    expect(tally).toBe("The United States hardened on one; Ukraine softened on two and hardened on one.");
  });

  it("says it once where all did the same", () => {
    expect(
      describeTally({
        ...still,
        moves: moves(["A", "softened"], ["B", "softened"], ["B", "softened"], ["C", "softened"]),
      }),
    ).toBe("A softened on one, B on two and C on one.");
  });

  it.each([
    [
      "with what was said again and what was not",
      { again: 5, silent: 25 },
      "No position changed between 18 Dec 2025 and 27 Dec 2025: five stated again and 25 not spoken of.",
    ],
    [
      "with what is listed and not counted, so that the list below does not contradict it",
      { uncounted: 2 },
      "No position changed between 18 Dec 2025 and 27 Dec 2025: two changed in a way that is not counted.",
    ],
    ["without anything", {}, "No position changed between 18 Dec 2025 and 27 Dec 2025."],
    ["at the first round", { from: null }, "No position changed up to 27 Dec 2025."],
  ])("nothing moved, %s", (_why, given, sentence) => {
    expect(describeTally({ ...still, moves: [], ...given })).toBe(sentence);
  });
});
