import type { SearchHit } from "./read-models";

type Excerpt = SearchHit["excerpt"];

/** Length of an excerpt, and what of it comes before its first hit, in UTF-16 units. */
const EXCERPT_LENGTH = 180;
const LEAD = 50;

/**
 * Cuts an excerpt out of a text around its first matching word.
 *
 * @param text - The text as it is kept.
 * @param marked - The same text, character for character, with `start` and `end` around each matching word. Where it
 *   is not the same after all, nothing is marked.
 * @returns Parts that give the excerpt when joined, an ellipsis at an end that was cut.
 */
export function markHits(
  text: string,
  { marked, start, end }: { readonly marked: string; readonly start: string; readonly end: string },
): Excerpt {
  const hits = placeHits(text, { marked, start, end });
  const first = hits[0];
  const from =
    first === undefined || first.from <= LEAD ? 0 : toWordStart(text, first.from - LEAD, first.from);
  const before =
    text.length - from <= EXCERPT_LENGTH ? text.length : toWordEnd(text, from + EXCERPT_LENGTH, from);
  const parts: { text: string; hit: boolean }[] = [];
  let done = from;
  for (const hit of hits.filter((candidate) => candidate.from >= from && candidate.before <= before)) {
    if (hit.from > done) parts.push({ text: text.slice(done, hit.from), hit: false });
    parts.push({ text: text.slice(hit.from, hit.before), hit: true });
    done = hit.before;
  }
  if (done < before) parts.push({ text: text.slice(done, before), hit: false });
  if (from > 0) parts.unshift({ text: "… ", hit: false });
  if (before < text.length) parts.push({ text: " …", hit: false });
  return parts;
}

function placeHits(
  text: string,
  { marked, start, end }: { readonly marked: string; readonly start: string; readonly end: string },
): readonly { readonly from: number; readonly before: number }[] {
  if (marked.length - text.length !== count(marked, start) + count(marked, end)) return [];
  const hits: { from: number; before: number }[] = [];
  let place = 0;
  let from = 0;
  for (let index = 0; index < marked.length; index += 1) {
    const unit = marked[index];
    if (unit === start) from = place;
    else if (unit === end) hits.push({ from, before: place });
    else place += 1;
  }
  return hits;
}

function count(text: string, unit: string): number {
  return text.split(unit).length - 1;
}

/** The first word that begins after `place`; `limit` where there is none before it. */
function toWordStart(text: string, place: number, limit: number): number {
  const space = text.indexOf(" ", place);
  return space < 0 || space >= limit ? limit : space + 1;
}

/** The last word that ends before `place`; never cuts through a surrogate pair where there is no space at all. */
function toWordEnd(text: string, place: number, limit: number): number {
  const space = text.lastIndexOf(" ", place);
  if (space > limit) return space;
  return /[\uDC00-\uDFFF]/.test(text[place] ?? "") ? place - 1 : place;
}
