import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type PlotPoint, prepareAreaPath, prepareStepPaths } from "@/lib/chart/prepare-gap-path";

const points = (...values: readonly (readonly [number | null, number])[]): readonly PlotPoint[] =>
  values.map(([y, ageRounds], index) => ({ x: index * 10, y, ageRounds }));

describe("the step line of a party", () => {
  it("holds a position until the next statement and never slopes", () => {
    expect(prepareStepPaths(points([50, 0], [50, 1], [20, 0], [20, 1]))).toEqual({
      solid: "M0 50H10H20V20H30",
      dotted: "",
    });
  });

  it("begins where the party first spoke", () => {
    expect(prepareStepPaths(points([null, 0], [40, 0], [40, 1]))).toEqual({ solid: "M10 40H20", dotted: "" });
  });

  it("breaks where a position was withdrawn and begins again", () => {
    expect(prepareStepPaths(points([40, 0], [null, 0], [null, 1], [30, 0], [30, 1])).solid).toBe(
      "M0 40H10M30 30H40",
    );
  });

  it("is dotted through a long silence after its first two rounds, and solid again where the party speaks", () => {
    const long = points([40, 0], [40, 1], [40, 2], [40, 3], [40, 4], [40, 5], [40, 6], [30, 0]);
    expect(prepareStepPaths(long)).toEqual({
      solid: "M0 40H10H20M70 40V30",
      dotted: "M20 40H30H40H50H60H70",
    });
  });

  it("stays solid through a silence of five rounds", () => {
    const short = points([40, 0], [40, 1], [40, 2], [40, 3], [40, 4], [40, 5], [30, 0]);
    expect(prepareStepPaths(short).dotted).toBe("");
  });

  it("moves along one axis at a time, whatever the positions", () => {
    const anyPoint = fc.tuple(fc.option(fc.integer({ min: 0, max: 100 })), fc.nat(9));
    fc.assert(
      fc.property(fc.array(anyPoint, { maxLength: 30 }), (values) => {
        const { solid, dotted } = prepareStepPaths(points(...values));
        expect(`${solid}${dotted}`).toMatch(/^(M[\d.]+ [\d.]+|[HV][\d.]+)*$/);
      }),
    );
  });
});

describe("the area of a gap", () => {
  it("goes along one line and back along the other", () => {
    const a = points([20, 0], [10, 0]);
    const b = points([60, 0], [80, 0]);
    expect(prepareAreaPath(a, b)).toBe("M0 20H10V10V80H0V60H0Z");
  });

  it("covers only the stretches in which both have a position", () => {
    const a = points([20, 0], [20, 1], [null, 0], [20, 0], [20, 1]);
    const b = points([null, 0], [60, 0], [60, 1], [60, 0], [60, 1]);
    expect(prepareAreaPath(a, b)).toBe("M30 20H40V20V60H30V60H30Z");
  });

  it("is empty where they never both have one", () => {
    expect(prepareAreaPath(points([20, 0]), points([null, 0]))).toBe("");
  });
});
