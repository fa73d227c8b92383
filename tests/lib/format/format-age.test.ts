import { describe, expect, it } from "vitest";
import { formatAge, formatDuration } from "@/lib/format/format-age";

describe("lengths of time for people", () => {
  it.each([
    [0, "0 d"],
    [13, "13 d"],
    [14, "2 wk"],
    [63, "9 wk"],
    [160, "5 mo"],
    [500, "16 mo"],
    [1160, "3.2 yr"],
  ])("writes %s days as %s", (days, expected) => {
    expect(formatDuration(days)).toBe(expected);
  });

  it("says how many rounds ago and how long that is", () => {
    expect(formatAge({ rounds: 13, days: 160 })).toBe("13 rounds ago, 5 mo");
    expect(formatAge({ rounds: 1, days: 8 })).toBe("1 round ago, 8 d");
  });

  it("does not call a statement of this round old", () => {
    expect(formatAge({ rounds: 0, days: 3 })).toBe("this round");
  });
});
