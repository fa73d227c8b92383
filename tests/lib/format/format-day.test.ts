import { describe, expect, it } from "vitest";
import { formatDay, formatDayRange, formatMonth } from "@/lib/format/format-day";

describe("days for people", () => {
  it("writes a day without a leading zero", () => {
    expect(formatDay("2025-12-07")).toBe("7 Dec 2025");
  });

  it("writes the month of a day", () => {
    expect(formatMonth("2022-03-29")).toBe("Mar 2022");
  });

  it.each([
    ["2025-06-02", "2025-06-02", "2 Jun 2025", "one day"],
    ["2025-12-23", "2025-12-27", "23–27 Dec 2025", "one month is said once"],
    ["2025-05-26", "2025-06-02", "26 May – 2 Jun 2025", "one year is said once"],
    ["2021-12-30", "2022-01-02", "30 Dec 2021 – 2 Jan 2022", "two years are both said"],
  ])("writes %s to %s as %s (%s)", (first, last, expected) => {
    expect(formatDayRange(first, last)).toBe(expected);
  });
});
