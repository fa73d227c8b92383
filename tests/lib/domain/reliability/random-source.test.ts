import { describe, expect, it } from "vitest";
import { createRandomSource } from "@/lib/domain/reliability/random-source";

const draw = (seed: number, count: number) => {
  const random = createRandomSource(seed);
  return Array.from({ length: count }, random);
};

describe("createRandomSource", () => {
  it("gives the same numbers for the same seed and others for another", () => {
    expect(draw(7, 5)).toEqual(draw(7, 5));
    expect(draw(7, 5)).not.toEqual(draw(8, 5));
  });

  it("spreads evenly from 0 (inclusive) to 1 (exclusive)", () => {
    const numbers = draw(20_211_207, 100_000);
    const tenths = new Array<number>(10).fill(0);
    for (const number of numbers)
      tenths[Math.floor(number * 10)] = (tenths[Math.floor(number * 10)] ?? 0) + 1;
    expect(tenths).toHaveLength(10);
    // Five standard deviations of a tenth of 100,000 fair draws are 474.
    for (const count of tenths) expect(Math.abs(count - 10_000)).toBeLessThan(474);
  });
});
