import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysBetween } from "@/lib/domain/calendar/days-between";
import { checkLaw } from "../../../support/seeded-random";

const anyDay = fc
  .date({ min: new Date("1900-01-01T00:00:00Z"), max: new Date("2100-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("daysBetween", () => {
  it.each([
    ["2024-02-28", "2024-03-01", 2, "over a leap day"],
    ["2023-02-28", "2023-03-01", 1, "over the end of February in another year"],
    ["2022-03-29", "2025-06-02", 1161, "over years"],
    ["2024-03-30", "2024-04-01", 2, "over a change of clocks, in days of any length"],
    ["2024-05-05", "2024-05-05", 0, "the same day"],
    ["2024-05-05", "2024-05-04", -1, "backwards"],
  ])("%s to %s is %d: %s", (from, to, expected) => {
    expect(daysBetween(from, to)).toBe(expected);
  });

  it("adds up over a day in between, and turns its sign with its ends", () => {
    checkLaw(
      fc.property(anyDay, anyDay, anyDay, (a, b, c) => {
        expect(daysBetween(a, b) + daysBetween(b, c)).toBe(daysBetween(a, c));
        expect(daysBetween(a, b) + daysBetween(b, a)).toBe(0);
      }),
    );
  });

  it.each([
    ["2024-02-30", "2024-03-01", "from"],
    ["2024-03-01", "soon", "to"],
  ])("refuses %s to %s, naming %s", (from, to, parameter) => {
    expect(() => daysBetween(from, to)).toThrow(new RegExp(`^${parameter} must be a calendar day`));
  });
});
