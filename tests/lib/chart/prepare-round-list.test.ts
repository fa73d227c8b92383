import { describe, expect, it } from "vitest";
import { prepareRoundList } from "@/lib/chart/prepare-round-list";
import { FRAME } from "@/tests/support/overview-builders";

describe("the list of rounds", () => {
  it("says how many over what time", () => {
    expect(prepareRoundList(FRAME).finding).toBe("4 rounds, 10 Jan 2024 to 10 Apr 2024");
    expect(prepareRoundList({ ...FRAME, rounds: [] })).toEqual({ finding: "No rounds yet", groups: [] });
  });

  it("groups by phase and counts the rounds of each", () => {
    expect(prepareRoundList(FRAME).groups.map(({ heading }) => heading)).toEqual([
      "The early talks: 2 rounds",
      "The late talks: 2 rounds",
    ]);
  });

  it("has for each round where, who, and how much was stated, against the most at any round", () => {
    expect(prepareRoundList(FRAME).groups[1]?.rounds[0]).toEqual({
      id: "r3",
      ordinal: 3,
      name: "Meeting 3",
      days: "10 Mar 2024",
      where: "The bridge, bilateral talks",
      participants: "North, South",
      statements: 3,
      share: 0.75,
    });
  });
});
