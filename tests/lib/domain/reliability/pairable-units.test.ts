import { describe, expect, it } from "vitest";
import { toPairableUnits } from "@/lib/domain/reliability/pairable-units";
import { deepFreeze } from "../../../support/builders";

describe("toPairableUnits", () => {
  it("leaves out missing values and units with fewer than two, and numbers the values upwards", () => {
    expect(toPairableUnits(deepFreeze([[10, null, 9], [9, 9], [3], [null, null]]))).toEqual({
      values: [9, 10],
      units: [
        [1, 0],
        [0, 0],
      ],
    });
  });

  it("orders numbers by size and not as text", () => {
    expect(
      toPairableUnits([
        [100, 20],
        [3, 3],
      ]).values,
    ).toEqual([3, 20, 100]);
  });

  it("is empty where nothing can be paired", () => {
    expect(toPairableUnits([["a"], [null, "b"]])).toEqual({ values: [], units: [] });
  });
});
