import { expect, test } from "vitest";
import { formatAsOf } from "@/lib/format/format-as-of";

test.each([
  ["2026-01-31", "31 Jan 2026"],
  ["2026-01-31T12:00Z", "31 Jan 2026, 12:00 UTC"],
  ["2026-01-31T12:00:30.5Z", "31 Jan 2026, 12:00:30.5 UTC"],
])("%s is written %s", (asOf, words) => {
  expect(formatAsOf(asOf)).toBe(words);
});
