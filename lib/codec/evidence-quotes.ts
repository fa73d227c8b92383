import type { StatementRow } from "./dataset-schema";
import { type FoldedText, foldText } from "./fold-text";
import { findNearestPassage } from "./nearest-passage";

/** A quote that does not stand where it says. */
export type QuoteFault = {
  readonly statement: string;
  /** Place of the piece within the statement's evidence, from 0. */
  readonly piece: number;
  readonly source: string;
  readonly quote: string;
  /** `absent`: not in the text; `unplaced`: in it, without offsets; `misplaced`: its offsets name something else. */
  readonly kind: "absent" | "unplaced" | "misplaced";
  /** What is wrong and what was found instead, in a sentence. */
  readonly message: string;
};

export type QuoteCheck = {
  /** Quotes that cite one of the texts. */
  readonly checked: number;
  readonly faults: readonly QuoteFault[];
};

/**
 * Checks every quote that cites one of the texts: it must stand in it character for character, after Unicode form NFC
 * with runs of white space as one space, and its offsets must name it.
 *
 * @param texts - The text of each source as it was read, by the source's id.
 */
export function checkQuotes(
  statements: readonly Pick<StatementRow, "id" | "evidence">[],
  texts: ReadonlyMap<string, string>,
): QuoteCheck {
  const folded = new Map([...texts].map(([source, text]) => [source, foldText(text)]));
  const faults: QuoteFault[] = [];
  let checked = 0;
  for (const { id, evidence } of statements) {
    evidence.forEach(({ source, quote, startUtf16, endUtf16 }, piece) => {
      const [text, whole] = [texts.get(source), folded.get(source)];
      if (quote === null || text === undefined || whole === undefined) return;
      checked += 1;
      const fault = findFault({ quote, startUtf16, endUtf16 }, text, whole);
      if (fault !== null) faults.push({ statement: id, piece, source, quote, ...fault });
    });
  }
  return { checked, faults };
}

function findFault(
  piece: { readonly quote: string; readonly startUtf16: number | null; readonly endUtf16: number | null },
  text: string,
  whole: FoldedText,
): Pick<QuoteFault, "kind" | "message"> | null {
  const { startUtf16: start, endUtf16: end } = piece;
  const quote = foldText(piece.quote.trim()).text;
  const places = listPlaces(quote, whole);
  if (places.length === 0) {
    const nearest = findNearestPassage(quote, text);
    const instead =
      nearest === null
        ? "no passage of it shares a word with the quote"
        : `the nearest passage is “${nearest.passage}” at ${nearest.start} to ${nearest.end}`;
    return { kind: "absent", message: `is not in the text; ${instead}` };
  }
  const found = `it stands at ${places.map((place) => `${place.start} to ${place.end}`).join(" and at ")}`;
  if (start === null || end === null) return { kind: "unplaced", message: `has no offsets; ${found}` };
  if (foldText(text.slice(start, end)).text === quote) return null;
  const named = text.slice(start, end).replace(/\s+/gu, " ");
  return {
    kind: "misplaced",
    message: `is not what its offsets name (“${named}”, ${start} to ${end}); ${found}`,
  };
}

/** Every place of a folded quote, in offsets of the original text. */
function listPlaces(
  quote: string,
  whole: FoldedText,
): readonly { readonly start: number; readonly end: number }[] {
  const places: { start: number; end: number }[] = [];
  for (let at = whole.text.indexOf(quote); at >= 0; at = whole.text.indexOf(quote, at + 1)) {
    const [start, end] = [whole.starts[at], whole.ends[at + quote.length - 1]];
    if (start !== undefined && end !== undefined) places.push({ start, end });
  }
  return places;
}
