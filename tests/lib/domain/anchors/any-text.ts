import fc from "fast-check";
import { anyCharacters } from "../../../support/builders";

/** Texts in which little is unique: few words, many times, with letters of several units between them. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc.constantFrom("no", " ", "\n", "troops", "e\u0301", "😀", "👨‍👩‍👧", "🇺🇳", "a", ","),
      },
      { weight: 1, arbitrary: anyCharacters },
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(""));

/** A text with two offsets in it, in order. */
export const anySpan = anyText.chain((text) =>
  fc
    .tuple(fc.nat({ max: text.length }), fc.nat({ max: text.length }))
    .map(([a, b]) => ({ text, startUtf16: Math.min(a, b), endUtf16: Math.max(a, b) })),
);
