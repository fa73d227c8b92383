import { describe, expect, it } from "vitest";
import { findSupersedingDemand, isSupersededSince } from "@/lib/domain/positions/superseded";
import { deepFreeze } from "../../../support/builders";

const supersessions = deepFreeze([
  { demand: "old", by: "new", round: 3 },
  { demand: "old", by: "newest", round: 7 },
  { demand: "other", by: "new", round: 4 },
]);

describe("findSupersedingDemand", () => {
  it.each([
    [1, 2, null, "nothing has taken its place yet"],
    [1, 3, "new", "from that round on, which is included"],
    [3, 5, "new", "also when the demand itself was stated in that round"],
    [4, 6, null, "stated again after that round it stands again"],
    [1, 9, "newest", "of several the latest"],
  ])("since %d up to %d: %s, for %s", (since, upTo, expected, _why) => {
    expect(findSupersedingDemand(supersessions, { demand: "old", since, upTo })).toBe(expected);
    expect(isSupersededSince(supersessions, { demand: "old", since, upTo })).toBe(expected !== null);
  });
});
