import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alphaOf, type Metric, measureAlpha } from "@/lib/domain/reliability/krippendorff-alpha";
import { toPairableUnits, type Unit } from "@/lib/domain/reliability/pairable-units";
import { deepFreeze } from "../../../support/builders";
import { checkLaw } from "../../../support/seeded-random";

/** Turns one line per coder ("." for nothing) into one list per unit. */
function fromCoders(...lines: readonly string[]): readonly Unit<number>[] {
  const rows = lines.map((line) =>
    line
      .trim()
      .split(/\s+/)
      .map((code) => (code === "." ? null : Number(code))),
  );
  return deepFreeze((rows[0] ?? []).map((_, unit) => rows.map((row) => row[unit] ?? null)));
}

/** Three coders, twelve units with two values or more; the example of the article on alpha in Wikipedia. */
const THREE_CODERS = fromCoders(
  ". . . . . 3 4 1 2 1 1 3 3 . 3",
  "1 . 2 1 3 3 4 3 . . . . . . .",
  ". . 2 1 3 4 4 . 2 1 1 3 3 . 4",
);
/** Four observers, twelve units; the example of Krippendorff, "Computing Krippendorff's alpha-reliability", 2011, C. */
const FOUR_OBSERVERS = fromCoders(
  "1 2 3 3 2 1 4 1 2 . . .",
  "1 2 3 3 2 2 4 1 2 5 . 3",
  ". 3 3 3 2 3 4 2 2 5 1 .",
  "1 2 3 3 2 4 4 1 2 5 1 .",
);
const METRICS = ["nominal", "ordinal", "interval"] as const;
const anyUnits = fc.array(
  fc.array(fc.option(fc.integer({ min: 0, max: 5 })), { minLength: 1, maxLength: 4 }),
  {
    maxLength: 12,
  },
);

describe("measureAlpha", () => {
  it.each<[string, readonly Unit<number>[], Metric, number]>([
    ["three coders", THREE_CODERS, "nominal", 0.691],
    ["three coders", THREE_CODERS, "interval", 0.811],
    ["four observers", FOUR_OBSERVERS, "nominal", 0.743],
    ["four observers", FOUR_OBSERVERS, "ordinal", 0.815],
    ["four observers", FOUR_OBSERVERS, "interval", 0.849],
  ])("gives the published value for %s, %#", (_, units, metric, published) => {
    expect(measureAlpha(units, metric)).toBeCloseTo(published, 3);
  });

  it("gives the value of its own example", () => {
    expect(
      measureAlpha(
        [
          [1, 1],
          [2, 2],
          [3, 4],
        ],
        "interval",
      ),
    ).toBeCloseTo(1 - 5 / 41, 12);
  });

  it.each<[string, readonly Unit<number>[], number | null]>([
    ["nothing was coded", [], null],
    ["there is one coder", [[1], [2], [3]], null],
    [
      "no unit has two values",
      [
        [1, null],
        [null, 2],
      ],
      null,
    ],
    [
      "all values are the same, so that agreement says nothing",
      [
        [1, 1],
        [1, 1],
      ],
      null,
    ],
    [
      "coders agree on values that vary",
      [
        [1, 1],
        [2, 2],
      ],
      1,
    ],
    [
      "coders disagree on every unit: worse than chance",
      [
        [1, 2],
        [2, 1],
      ],
      -0.5,
    ],
  ])("where %s: %s", (_, units, expected) => {
    for (const metric of METRICS) expect(measureAlpha(units, metric)).toBe(expected);
  });

  it("takes words as nominal values and refuses them for other metrics", () => {
    expect(
      measureAlpha(
        [
          ["a", "a"],
          ["b", "b"],
        ],
        "nominal",
      ),
    ).toBe(1);
    expect(() =>
      measureAlpha(
        [
          ["a", "a"],
          ["b", "b"],
        ],
        "ordinal",
      ),
    ).toThrow(RangeError);
  });

  it("depends neither on the order of units nor on that of coders, and is at most 1", () => {
    checkLaw(
      fc.property(anyUnits, fc.constantFrom(...METRICS), (units, metric) => {
        const alpha = measureAlpha(deepFreeze(units), metric);
        const turned = measureAlpha(units.map((unit) => unit.toReversed()).toReversed(), metric);
        expect(turned === null).toBe(alpha === null);
        if (alpha === null || turned === null) return;
        expect(turned).toBeCloseTo(alpha, 10);
        expect(alpha).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("depends on no label when nominal, on order alone when ordinal, on no unit of measurement when interval", () => {
    const relabel: Record<Metric, (value: number) => number> = {
      nominal: (value) => (value * 7 + 3) % 11,
      ordinal: (value) => value ** 3,
      interval: (value) => 20 - 3 * value,
    };
    checkLaw(
      fc.property(anyUnits, fc.constantFrom(...METRICS), (units, metric) => {
        const alpha = measureAlpha(units, metric);
        const relabelled = units.map((unit) =>
          unit.map((value) => (value === null ? null : relabel[metric](value))),
        );
        const other = measureAlpha(relabelled, metric);
        expect(other === null).toBe(alpha === null);
        if (alpha !== null && other !== null) expect(other).toBeCloseTo(alpha, 9);
      }),
    );
  });

  it("agrees with the definition by coincidences", () => {
    checkLaw(
      fc.property(anyUnits, fc.constantFrom(...METRICS), (units, metric) => {
        const alpha = measureAlpha(units, metric);
        const defined = alphaByDefinition(units, metric);
        expect(alpha === null).toBe(defined === null);
        if (alpha !== null && defined !== null) expect(alpha).toBeCloseTo(defined, 9);
      }),
    );
  });
});

describe("alphaOf", () => {
  it("takes a sample of prepared units, values outside the sample included", () => {
    const { units, values } = toPairableUnits([
      [1, 1],
      [2, 2],
      [3, 4],
    ]);
    expect(alphaOf({ units: units.slice(0, 2), values }, "interval")).toBe(1);
    expect(alphaOf({ units: units.slice(0, 1), values }, "interval")).toBeNull();
  });
});

/** The textbook's own way: a matrix of coincidences, and distances summed over its cells. */
function alphaByDefinition(units: readonly Unit<number>[], metric: Metric): number | null {
  const pairable = units
    .map((unit) => unit.filter((value) => value !== null))
    .filter((unit) => unit.length > 1);
  const all = pairable.flat().sort((a, b) => a - b);
  const count = (value: number) => all.filter((other) => other === value).length;
  const distance = (c: number, k: number) => {
    if (metric === "nominal") return c === k ? 0 : 1;
    if (metric === "interval") return (c - k) ** 2;
    const [low, high] = [Math.min(c, k), Math.max(c, k)];
    const between = all.filter((value) => value >= low && value <= high).length;
    return c === k ? 0 : (between - (count(c) + count(k)) / 2) ** 2;
  };
  let [observed, expected] = [0, 0];
  for (const unit of pairable) {
    unit.forEach((c, i) => {
      unit.forEach((k, j) => {
        if (i !== j) observed += distance(c, k) / (unit.length - 1);
      });
    });
  }
  for (const c of all) for (const k of all) expected += distance(c, k);
  return expected === 0 ? null : 1 - ((all.length - 1) * observed) / expected;
}
