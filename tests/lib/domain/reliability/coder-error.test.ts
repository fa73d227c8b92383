import { describe, expect, it } from "vitest";
import { measureCoderError } from "@/lib/domain/reliability/coder-error";
import { deepFreeze } from "../../../support/builders";
import { seededRandom } from "../../../support/seeded-random";

describe("measureCoderError", () => {
  it.each<[string, readonly (readonly number[])[], number | null]>([
    [
      "two codes ten apart have a variance of 50; a statement without disagreement halves the mean",
      [
        [50, 60],
        [20, 20],
      ],
      5,
    ],
    ["three codes have theirs with two degrees of freedom", [[10, 20, 30]], 10],
    ["statements with one code say nothing", [[50, 60], [20, 20], [99]], 5],
    [
      "coders always agreed",
      [
        [5, 5],
        [7, 7],
      ],
      0,
    ],
    ["no statement has two codes: the error is unknown", [[5], []], null],
    ["there are no statements", [], null],
  ])("%s", (_, statements, expected) => {
    const error = measureCoderError(deepFreeze(statements));
    if (expected === null) expect(error).toBeNull();
    else expect(error).toBeCloseTo(expected, 12);
  });

  it("finds the error that codes were made with", () => {
    const random = seededRandom();
    const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const statements = Array.from({ length: 4_000 }, () => {
      const truth = 100 * random();
      return [truth + 4 * normal(), truth + 4 * normal()];
    });
    expect(measureCoderError(statements)).toBeCloseTo(4, 0);
  });
});
