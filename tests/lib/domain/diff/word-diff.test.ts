import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  diffWords,
  MOST_CHARACTERS,
  MOST_WORD_TOKENS,
  type WordingOperation,
} from "@/lib/domain/diff/word-diff";
import { anyCharacters } from "../../../support/builders";
import { checkLaw, seededRandom } from "../../../support/seeded-random";

const earlierOf = (operations: readonly WordingOperation[]) =>
  operations.map(({ op, text }) => (op === "insert" ? "" : text)).join("");
const laterOf = (operations: readonly WordingOperation[]) =>
  operations.map(({ op, text }) => (op === "delete" ? "" : text)).join("");
const show = (operations: readonly WordingOperation[]) =>
  operations
    .map(({ op, text, moved }) =>
      op === "equal" ? text : `[${op === "delete" ? "-" : "+"}${moved ? "~" : ""}${text}]`,
    )
    .join("");

/** Words, punctuation and white space as texts have them, and any other character. */
const anyText = fc
  .array(
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc.constantFrom(
          "troops",
          "land",
          "the",
          "of",
          "and",
          "not",
          "600,000",
          "Україна",
          "NATO’s",
        ),
      },
      { weight: 5, arbitrary: fc.constantFrom(" ", ", ", ". ", "\n", "  ", "–") },
      { weight: 1, arbitrary: anyCharacters },
      { weight: 1, arbitrary: fc.constantFrom("\ud83d", "\ude00", "\u0301", "\u0000", "😀") },
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(""));

describe("diffWords", () => {
  it.each([
    [
      "to the line of 23 February 2022",
      "to the line of 24 February 2022",
      "to the line of [-23][+24] February 2022",
    ],
    ["No membership for ten years.", "No membership, ever.", "No membership[- for ten years][+, ever]."],
    ["the end of the war", "the start of a truce", "the [-end of the war][+start of a truce]"],
    ["same", "same", "same"],
    ["", "new", "[+new]"],
    ["old", "", "[-old]"],
    ["", "", ""],
    [
      "All foreign troops leave the country; elections are held under international observation in every region.",
      "Elections are held under international observation in every region; all foreign troops leave the country.",
      null,
    ],
  ])("%j to %j", (earlier, later, expected) => {
    const operations = diffWords(earlier, later);
    if (expected === null) expect(show(operations)).toMatch(/\[-~.*\[\+~/u);
    else expect(show(operations)).toBe(expected);
  });

  it("rebuilds both texts, character for character, whatever they hold", () => {
    checkLaw(
      fc.property(anyText, anyText, (earlier, later) => {
        const operations = diffWords(earlier, later);
        expect(earlierOf(operations)).toBe(earlier);
        expect(laterOf(operations)).toBe(later);
        expect(operations.every(({ text }) => text !== "")).toBe(true);
        expect(operations.some(({ op, moved }) => moved && op === "equal")).toBe(false);
      }),
      2_000,
    );
  });

  it("rebuilds texts that differ in one word, and strikes no more than its surroundings", () => {
    checkLaw(
      fc.property(
        fc.array(fc.constantFrom("alpha", "beta", "gamma", "delta"), { minLength: 4, maxLength: 30 }),
        fc.nat(),
        (words, at) => {
          const changed = words.map((word, index) => (index === at % words.length ? "omega" : word));
          const operations = diffWords(words.join(" "), changed.join(" "));
          expect(laterOf(operations)).toBe(changed.join(" "));
          const inserted = operations.filter(({ op }) => op === "insert").map(({ text }) => text);
          expect(inserted.join("|")).toContain("omega");
          expect(
            inserted
              .join(" ")
              .split(" ")
              .filter((word) => word !== "").length,
          ).toBeLessThanOrEqual(words.length / 2 + 3);
        },
      ),
    );
  });

  it("holds long texts against each other sentence by sentence", () => {
    const sentence = (index: number) => `Sentence number ${index} says that much. `;
    const sentences = Array.from({ length: MOST_WORD_TOKENS / 10 }, (_, index) => sentence(index));
    const changed = sentences.with(40, "This one is new! ");
    const operations = diffWords(sentences.join(""), changed.join(""));
    expect(operations.map(({ op }) => op)).toEqual(["equal", "delete", "insert", "equal"]);
    expect(operations[1]?.text).toBe(sentence(40));
    expect(laterOf(operations)).toBe(changed.join(""));
  });

  it("takes texts beyond any bound as wholes", () => {
    const [earlier, later] = ["a ".repeat(MOST_CHARACTERS), "b ".repeat(MOST_CHARACTERS)];
    expect(diffWords(earlier, later)).toEqual([
      { op: "delete", text: earlier, moved: false },
      { op: "insert", text: later, moved: false },
    ]);
  });

  it("takes less than two seconds of one core for the worst texts, two of the longest that are split into words", () => {
    const random = seededRandom();
    const unrelated = () =>
      Array.from({ length: MOST_WORD_TOKENS / 2 }, () => `w${Math.floor(random() * 90)}`).join(" ");
    const before = process.cpuUsage();
    diffWords(unrelated(), unrelated());
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000).toBeLessThan(2_000);
  });
});
