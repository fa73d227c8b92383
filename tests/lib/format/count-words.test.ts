import { expect, it } from "vitest";
import { countWords } from "../../../lib/format/count-words";

it.each([
  ["", 0],
  ["  ", 0],
  ["one", 1],
  ["one  two\nthree ", 3],
  ["“one,” – two", 3],
])("%j has %i words", (text, words) => {
  expect(countWords(text)).toBe(words);
});
