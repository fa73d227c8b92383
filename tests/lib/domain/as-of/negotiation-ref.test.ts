import { describe, expect, it, test } from "vitest";
import { findAsOf, isAsOf, toInstant, toRef, toSlug } from "@/lib/domain/as-of/negotiation-ref";

describe("a reference", () => {
  it.each([
    ["river", null, "river"],
    ["river", "2026-01-31", "river@2026-01-31"],
    ["river", "2026-01-31T12:00:00Z", "river@2026-01-31T12:00:00Z"],
  ])("of %s as of %s is read back as it was written", (slug, asOf, ref) => {
    expect(toRef(slug, asOf)).toBe(ref);
    expect(toSlug(ref)).toBe(slug);
    expect(findAsOf(ref)).toBe(asOf);
  });
});

test.each([
  ["2026-01-31", true],
  ["2024-02-29", true],
  ["2026-01-31T12:00Z", true],
  ["2026-01-31T23:59:59.999Z", true],
  ["2026-02-29", false],
  ["2026-02-29T12:00Z", false],
  ["0000-01-01", false],
  ["2026-01-31T24:00Z", false],
  ["2026-01-31T12:60Z", false],
  ["2026-01-31T12:00", false],
  ["2026-01-31T12:00+02:00", false],
  ["2026-01-31 12:00Z", false],
  ["2026-1-31", false],
  [" 2026-01-31", false],
  ["2026-01-31'; --", false],
  ["", false],
])("%j is a day or an instant in UTC: %s", (text, expected) => {
  expect(isAsOf(text)).toBe(expected);
});

test.each([
  ["a day means its end", "2026-01-31", "2026-01-31T23:59:59.999Z"],
  ["a minute means its beginning", "2026-01-31T12:00Z", "2026-01-31T12:00:00.000Z"],
  ["an instant means itself", "2026-01-31T12:00:00.25Z", "2026-01-31T12:00:00.250Z"],
])("%s", (_why, asOf, instant) => {
  expect(toInstant(asOf)).toBe(instant);
});
