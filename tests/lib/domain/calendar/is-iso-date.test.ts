import { describe, expect, it } from "vitest";
import { isIsoDate } from "@/lib/domain/calendar/is-iso-date";

describe("isIsoDate", () => {
  it.each([
    ["2024-02-29", true, "a leap day in a leap year"],
    ["2023-02-29", false, "a leap day in another year"],
    ["2024-13-01", false, "a thirteenth month"],
    ["2024-04-31", false, "a day that the month does not have"],
    ["2024-4-1", false, "no leading zeros"],
    ["2024-04-01T00:00:00Z", false, "an instant"],
    ["", false, "nothing"],
  ])("%s is %s: %s", (value, expected) => {
    expect(isIsoDate(value)).toBe(expected);
  });
});
