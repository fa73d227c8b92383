import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { measureGap, type Span } from "@/lib/domain/gaps/measure-gap";
import { anyPoint, deepFreeze } from "../../../support/builders";
import { checkLaw } from "../../../support/seeded-random";

const anySpan: fc.Arbitrary<Span> = fc.record({ position: anyPoint, fallback: fc.option(anyPoint) });
const span = (position: number, fallback: number | null = null): Span => deepFreeze({ position, fallback });

describe("measureGap", () => {
  it.each([
    [
      "fallbacks that do not meet leave a residual",
      span(80, 60),
      span(10, 25),
      { gap: 70, residual: 35, zone: null },
    ],
    ["without fallbacks the residual is the gap", span(80), span(10), { gap: 70, residual: 70, zone: null }],
    [
      "ranges that overlap have a zone",
      span(80, 30),
      span(10, 40),
      { gap: 70, residual: 0, zone: { low: 30, high: 40 } },
    ],
    [
      "one fallback may reach the other's position",
      span(80, 10),
      span(10),
      { gap: 70, residual: 0, zone: { low: 10, high: 10 } },
    ],
    [
      "ranges that touch agree in one point",
      span(80, 50),
      span(10, 50),
      { gap: 70, residual: 0, zone: { low: 50, high: 50 } },
    ],
    [
      "a range may lie within the other",
      span(100, 0),
      span(40, 60),
      { gap: 60, residual: 0, zone: { low: 40, high: 60 } },
    ],
    [
      "the same position is an agreement",
      span(50),
      span(50),
      { gap: 0, residual: 0, zone: { low: 50, high: 50 } },
    ],
  ] as const)("%s", (_, a, b, expected) => {
    expect(measureGap(a, b)).toEqual(expected);
  });

  it("is symmetric", () => {
    checkLaw(
      fc.property(anySpan, anySpan, (a, b) => {
        expect(measureGap(b, a)).toEqual(measureGap(a, b));
      }),
    );
  });

  it("has either a residual or a zone, never both and never neither", () => {
    checkLaw(
      fc.property(anySpan, anySpan, (a, b) => {
        const { gap, residual, zone } = measureGap(a, b);
        expect(residual > 0).toBe(zone === null);
        expect(residual).toBeGreaterThanOrEqual(0);
        expect(gap).toBeLessThanOrEqual(100);
        if (zone !== null) expect(zone.low).toBeLessThanOrEqual(zone.high);
      }),
    );
  });

  it("is not widened by a fallback", () => {
    checkLaw(
      fc.property(anySpan, anySpan, (a, b) => {
        expect(measureGap(a, b).residual).toBeLessThanOrEqual(
          measureGap(a, { ...b, fallback: null }).residual,
        );
      }),
    );
  });

  it.each([
    ["a.position", span(101), span(0)],
    ["b.fallback", span(0), span(10, -1)],
    ["b.position", span(0), span(Number.NaN)],
  ])("refuses a point outside the scale, naming %s", (name, a, b) => {
    expect(() => measureGap(a, b)).toThrow(new RegExp(`^${name} must be between 0 and 100`));
  });
});
