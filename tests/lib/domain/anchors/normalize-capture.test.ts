import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalizeCapture } from "@/lib/domain/anchors/normalize-capture";
import { anyCharacters } from "../../../support/builders";
import { checkLaw } from "../../../support/seeded-random";

describe("a captured text as it is stored", () => {
  it.each([
    ["one\r\ntwo\rthree\nfour", "one\ntwo\nthree\nfour", "line breaks of any system are line feeds"],
    ["one\ftwo\vthree\u0085four", "one\ntwo\nthree\nfour", "and so are those between pages"],
    ["a\tb", "a\tb", "a tab stays"],
    ["a\u0000b\u0007c\u001bd\u007fe\u0080f", "abcdef", "controls go"],
    ["\ufeffone\ufefftwo", "onetwo", "byte order marks go, wherever they are"],
    ["e\u0301", "é", "an accented letter has one spelling"],
    ["e\u0000\u0301", "é", "even where a control stood in between"],
    ["\u212b", "å".toUpperCase(), "the sign for a unit is the letter that it is"],
    ["a\ud800b\udc00", "a\ufffdb\ufffd", "half of a pair is no character"],
    ["😀", "😀", "a whole pair is one"],
    ["m² ﬁ ½ “a” – b\u00a0c\u00ad\u200b", "m² ﬁ ½ “a” – b\u00a0c\u00ad\u200b", "the text's own signs stay"],
    ["\r\ufeff\n", "\n\n", "what is taken out joins no line breaks"],
  ])("%j is %j: %s", (text, stored) => {
    expect(normalizeCapture(text)).toBe(stored);
  });

  const anyRaw = fc
    .array(
      fc.oneof(
        anyCharacters,
        fc.constantFrom(
          "\r",
          "\n",
          "\r\n",
          "\ufeff",
          "\u0000",
          "e",
          "\u0301",
          "\u0323",
          "\u1100",
          "\u1161",
          "😀",
        ),
      ),
      { maxLength: 20 },
    )
    .map((parts) => parts.join(""));

  it("is changed by nothing when it is stored again, whatever it was", () => {
    checkLaw(
      fc.property(anyRaw, (raw) => {
        const stored = normalizeCapture(raw);
        expect(normalizeCapture(stored)).toBe(stored);
      }),
      1000,
    );
  });

  it("holds nothing that a database refuses or that has a second spelling", () => {
    checkLaw(
      fc.property(anyRaw, (raw) => {
        const stored = normalizeCapture(raw);
        expect(/[\0\r\ufeff]|\p{Surrogate}/u.test(stored)).toBe(false);
        expect(stored.normalize("NFC")).toBe(stored);
      }),
      1000,
    );
  });

  it("is the same for the two Unicode spellings of any text", () => {
    checkLaw(
      fc.property(anyRaw, (raw) => {
        expect(normalizeCapture(raw.normalize("NFD"))).toBe(normalizeCapture(raw));
      }),
    );
  });
});
