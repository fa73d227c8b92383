/** Words at each end of a long quotation that are enough to find it. */
const END_WORDS = 5;
/** A quotation of this many words or fewer is looked for whole. */
const WHOLE_WORDS = 12;

/** Percent-encodes what a text fragment reserves: the dash marks prefix and suffix, the comma parts start and end. */
const encode = (text: string) => encodeURIComponent(text).replaceAll("-", "%2D");

/**
 * The address of a page at a quotation, as a text fragment (WICG, "URL Fragment Text Directives"): a browser that
 * knows them scrolls to the words and marks them, another opens the page.
 *
 * @param url - Address of the page; a fragment that it has already is replaced.
 * @param quote - Null: the page itself.
 * @example
 * quoteAddress("https://example.org/a", "no compromise") // "https://example.org/a#:~:text=no%20compromise"
 */
export function quoteAddress(url: string, quote: string | null): string {
  const words = quote === null ? [] : quote.split(/\s+/u).filter((word) => word !== "");
  if (words.length === 0) return url;
  const page = url.split("#", 1)[0] ?? url;
  // An ellipsis or bracket is the coder's: the page has other words there.
  const own = words
    .join(" ")
    .split(/\s*(?:…|\.\.\.|\[[^\]]*\])\s*/u)
    .reduce((a, b) => (b.length > a.length ? b : a), "");
  const kept = own.split(" ").filter((word) => word !== "");
  const text =
    kept.length <= WHOLE_WORDS
      ? encode(kept.join(" "))
      : `${encode(kept.slice(0, END_WORDS).join(" "))},${encode(kept.slice(-END_WORDS).join(" "))}`;
  return text === "" ? page : `${page}#:~:text=${text}`;
}
