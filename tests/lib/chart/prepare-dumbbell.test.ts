import { describe, expect, test } from "vitest";
import { prepareDumbbell, toDumbbellPoint } from "@/lib/chart/prepare-dumbbell";
import { aPosition } from "../../support/overview-builders";

const point = (position: number) => ({
  party: "north",
  position,
  hollow: false,
  fallback: null,
  pole: "high" as const,
});
const rest = { path: null, sentence: "Said." };

describe("where the numbers stand", () => {
  test.each([
    ["far apart: each over its marker", 20, 60, ["middle", 0], ["middle", 0]],
    ["at the ends of the scale: inside it", 0, 100, ["start", 0], ["end", 0]],
    ["close, rising: before to the left, after to the right", 70, 75, ["end", -4], ["start", 4]],
    ["close, falling: the other way round", 75, 70, ["start", 4], ["end", -4]],
    ["the same: before to the left", 70, 70, ["end", -4], ["start", 4]],
    ["nine points apart is far enough", 70, 79, ["middle", 0], ["middle", 0]],
  ] as const)("%s", (_why, before, after, first, second) => {
    const model = prepareDumbbell({ first: point(before), second: point(after), ...rest });
    expect([model.first?.anchor, model.first?.shiftPx]).toEqual(first);
    expect([model.second?.anchor, model.second?.shiftPx]).toEqual(second);
  });

  test("a side that was never stated or was withdrawn has no marker", () => {
    const model = prepareDumbbell({ first: null, second: point(37.5), ...rest });
    expect(model.first).toBeNull();
    expect(model.second).toMatchObject({ text: "37.5", anchor: "middle" });
  });
});

describe("what is drawn of a position", () => {
  test.each([
    ["official-text", false],
    ["on-record", false],
    ["reported", true],
  ] as const)("%s: hollow is %s", (basis, hollow) => {
    expect(toDumbbellPoint(aPosition({ basis, fallback: 60 }), "high")).toEqual({
      party: "north",
      position: 80,
      hollow,
      fallback: 60,
      pole: "high",
    });
  });

  test("a withdrawal is not drawn as a number", () => {
    expect(toDumbbellPoint(aPosition({ state: "withdrawn", position: null }), "high")).toBeNull();
    expect(toDumbbellPoint(null, "low")).toBeNull();
  });
});
