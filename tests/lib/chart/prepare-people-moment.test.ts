import { describe, expect, it } from "vitest";
import { prepareAgo, prepareMoment } from "../../../lib/chart/prepare-people-moment";

const NOW = new Date("2026-11-25T17:43:10Z");

describe("a moment in words", () => {
  it("has its day and time in UTC, wherever the program runs", () => {
    expect(prepareMoment(NOW)).toBe("25 Nov 2026, 17:43 UTC");
    expect(prepareMoment(new Date("2026-01-01T00:05:00Z"))).toBe("1 Jan 2026, 00:05 UTC");
  });

  it.each([
    ["2026-11-25T17:43:00Z", "just now"],
    ["2026-11-25T17:44:00Z", "just now"],
    ["2026-11-25T17:42:10Z", "1 minute ago"],
    ["2026-11-25T17:03:10Z", "40 minutes ago"],
    ["2026-11-25T16:40:10Z", "1 hour ago"],
    ["2026-11-24T18:40:10Z", "23 hours ago"],
    ["2026-11-23T17:43:10Z", "2 days ago"],
    ["2026-09-16T17:43:10Z", "70 days ago"],
  ])("%s was %s", (moment, expected) => {
    expect(prepareAgo(new Date(moment), NOW)).toBe(expected);
  });
});
