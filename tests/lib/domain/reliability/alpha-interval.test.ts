import { describe, expect, it } from "vitest";
import { measureAlphaInterval } from "@/lib/domain/reliability/alpha-interval";
import { measureAlpha } from "@/lib/domain/reliability/krippendorff-alpha";
import { deepFreeze } from "../../../support/builders";
import { seededRandom } from "../../../support/seeded-random";

/** Two coders on a scale of 0 to 100, apart by up to `apart` points. */
function codedTwice(count: number, apart: number): readonly (readonly number[])[] {
  const random = seededRandom(3);
  return deepFreeze(
    Array.from({ length: count }, () => {
      const first = Math.round(random() * 100);
      return [first, first + Math.round((random() - 0.5) * 2 * apart)];
    }),
  );
}
const interval = (units: readonly (readonly number[])[], seed = 1, replicates = 500) =>
  measureAlphaInterval({ units, metric: "interval", replicates, random: seededRandom(seed) });

describe("measureAlphaInterval", () => {
  it("holds alpha, and is the same for the same random numbers", () => {
    const units = codedTwice(60, 30);
    const found = interval(units);
    const alpha = measureAlpha(units, "interval");
    expect(found?.low).toBeLessThan(alpha ?? Number.NaN);
    expect(found?.high).toBeGreaterThan(alpha ?? Number.NaN);
    expect(interval(units)).toEqual(found);
    expect(interval(units, 2)).not.toEqual(found);
  });

  it("is narrower the more units there are", () => {
    const width = (count: number) => {
      const found = interval(codedTwice(count, 30));
      return (found?.high ?? Number.NaN) - (found?.low ?? Number.NaN);
    };
    expect(width(400)).toBeLessThan(width(40) / 2);
  });

  it("is 1 to 1 where coders always agree", () => {
    expect(interval(codedTwice(40, 0))).toEqual({ low: 1, high: 1 });
  });

  it.each([
    ["there is nothing to pair", [[1], [2]]],
    [
      "all values are the same",
      [
        [4, 4],
        [4, 4],
      ],
    ],
  ])("is null where %s", (_, units) => {
    expect(interval(units)).toBeNull();
  });

  it("refuses too few samples for a tail of 2.5 %", () => {
    expect(() => interval([[1, 2]], 1, 39)).toThrow(RangeError);
  });
});
