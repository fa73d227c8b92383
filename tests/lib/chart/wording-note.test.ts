import { expect, test } from "vitest";
import { wordingNote } from "@/lib/chart/wording-note";

const wording = { operations: [], shared: { earlier: [], later: [] } };

test.each([
  ["same", 1, 4, "Wording unchanged"],
  ["redline", 0.624, 5, "Wording: 62% kept"],
  ["rewritten", 0.1, 3, "Wording rewritten, 3 words in common"],
  ["rewritten", 0.1, 1, "Wording rewritten, 1 word in common"],
  ["rewritten", 0, 0, "Wording rewritten, no words in common"],
] as const)("%s, %d kept, %d shared", (kind, keptShare, sharedCount, expected) => {
  expect(wordingNote({ ...wording, kind, keptShare, sharedCount })).toBe(expected);
});
