import { expect, it } from "vitest";
import { writerInSentence } from "../../../lib/format/writer-in-sentence";

it.each([
  ["Anna", "Anna"],
  ["The owner of this copy", "the owner of this copy"],
  ["A former member", "a former member"],
  ["Import", "an import"],
  ["constructor", "constructor"],
])("%s is named within a sentence as %s", (name, wanted) => {
  expect(writerInSentence(name)).toBe(wanted);
});
