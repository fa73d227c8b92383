import { expect, test } from "vitest";
import { parseAsOf } from "@/lib/filters/parse-as-of";

const NOW = "2026-02-01T10:00:00.000Z";

test.each([
  ["nothing is the present", {}, null],
  ["an empty field of a form is the present", { asOf: "" }, null],
  ["a day that is over", { asOf: "2026-01-31" }, "2026-01-31"],
  ["today, which is not yet over", { asOf: "2026-02-01" }, "2026-02-01"],
  ["an instant that is over", { asOf: "2026-02-01T09:59Z" }, "2026-02-01T09:59Z"],
  ["of several the first", { asOf: ["2026-01-30", "2026-01-31"] }, "2026-01-30"],
])("%s", (_why, query, asOf) => {
  expect(parseAsOf(query, NOW)).toEqual({ asOf, notices: [] });
});

test.each([
  ["a day that does not exist", "2026-02-30", /“2026-02-30” is no day/],
  ["words", "yesterday", /“yesterday” is no day/],
  ["a text without end, of which little is repeated", "x".repeat(5000), /^“x{40}…” is no day/],
  ["tomorrow", "2026-02-02", /2 Feb 2026 is yet to come/],
  ["later today", "2026-02-01T10:00:00.001Z", /1 Feb 2026, 10:00:00.001 UTC is yet to come/],
])("%s is the present, and said", (_why, asOf, notice) => {
  const parsed = parseAsOf({ asOf }, NOW);
  expect(parsed.asOf).toBeNull();
  expect(parsed.notices).toEqual([expect.stringMatching(notice)]);
});
