import { expect, test } from "vitest";
import { describeShift, describeSilence } from "@/lib/chart/describe-shift";

const ends = { low: ["South"], high: ["North"] };

test.each([
  ["toward the own end", 47, 47, "47 points toward its own end"],
  ["away from it, whatever the direction on the scale", 15, -15, "15 points away from its own end"],
  ["one point is no plural", -1, 1, "1 point toward its own end"],
  ["half points are kept", 2.5, 2.5, "2.5 points toward its own end"],
  ["without a pole, by whose position it is", 8, null, "8 points toward North’s position"],
  ["without a pole, downwards", -8, null, "8 points toward South’s position"],
  ["nothing", 0, 0, "no points"],
  ["no two positions", null, null, null],
] as const)("%s", (_why, delta, shiftTowardPole, expected) => {
  expect(describeShift({ delta, shiftTowardPole }, ends)).toBe(expected);
});

test("silence is counted in rounds", () => {
  expect(describeSilence(1)).toBe("nothing said for 1 round");
  expect(describeSilence(13)).toBe("nothing said for 13 rounds");
});
