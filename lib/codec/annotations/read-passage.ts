import { normalizeCapture } from "../../domain/anchors/normalize-capture";
import { CONTEXT_UTF16, LONGEST_EXACT_UTF16, type StoredAnchor } from "../../domain/anchors/text-anchor";
import { LONGEST_CONTEXT_UTF16 } from "./annotation";
import { type ImportIssue, isObject, type JsonObject, toList } from "./import-issue";

export type ReadPassage = { readonly anchor: StoredAnchor | null; readonly issues: readonly ImportIssue[] };

/**
 * Reads the passage that selectors of the W3C model, or Hypothesis's, choose. Several selectors of one target describe
 * the same passage, so the one that gives its words is enough; positions count in another's text and are not taken.
 *
 * @returns An anchor without a place, in the form of texts that are stored here; null without selectors, and where none
 *   gives words that can be looked for.
 */
export function readPassage(selectors: unknown, path: string): ReadPassage {
  const given = toList(selectors);
  if (given.length === 0) return { anchor: null, issues: [] };
  const quotes = given.flatMap(listQuotes);
  const quote = quotes[0];
  if (quote === undefined) return leftOut(path, "does not give the words of the passage");
  const exact = normalizeCapture(quote.exact);
  if (exact.trim() === "") return leftOut(path, "gives a blank passage");
  if (exact.length > LONGEST_EXACT_UTF16)
    return leftOut(path, `gives a passage of more than ${LONGEST_EXACT_UTF16} characters`);
  const issues: ImportIssue[] = quotes
    .slice(1)
    .filter((other) => other.exact !== quote.exact)
    .map(() => ({ path, kind: "left-out", message: "gives a second passage; a note here has one" }));
  const prefix = normalizeCapture(quote.prefix);
  const suffix = normalizeCapture(quote.suffix);
  if (Math.max(prefix.length, suffix.length) <= LONGEST_CONTEXT_UTF16)
    return { anchor: { exact, prefix, suffix, startUtf16: null, endUtf16: null }, issues };
  issues.push({ path, kind: "changed", message: "gives long surroundings; the nearest are kept" });
  // Cut through a pair, a half is left: it goes.
  const near = (text: string) => text.replace(/\p{Surrogate}/gu, "");
  const cut = { prefix: near(prefix.slice(-CONTEXT_UTF16)), suffix: near(suffix.slice(0, CONTEXT_UTF16)) };
  return { anchor: { exact, ...cut, startUtf16: null, endUtf16: null }, issues };
}

function leftOut(path: string, message: string): ReadPassage {
  return { anchor: null, issues: [{ path, kind: "left-out", message }] };
}

type Quote = { readonly exact: string; readonly prefix: string; readonly suffix: string };

/** The quotes of a selector and of those that refine it. */
function listQuotes(selector: unknown): readonly Quote[] {
  if (!isObject(selector)) return [];
  const refined = toList(selector.refinedBy).flatMap(listQuotes);
  if (!toList(selector.type).includes("TextQuoteSelector") || typeof selector.exact !== "string")
    return refined;
  return [
    ...refined,
    { exact: selector.exact, prefix: toText(selector, "prefix"), suffix: toText(selector, "suffix") },
  ];
}

function toText(selector: JsonObject, key: string): string {
  const value = selector[key];
  return typeof value === "string" ? value : "";
}
