import { expect, test } from "vitest";
import { topicInWords } from "@/lib/format/topic-in-words";

test("a slug of several words is read as words", () => {
  expect(topicInWords("guarantees-to-russia")).toBe("guarantees to russia");
});
