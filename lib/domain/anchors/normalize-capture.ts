/**
 * Brings a captured text into the form in which it is stored, hashed, quoted and counted. All offsets of anchors are
 * offsets in this form.
 *
 * - Line breaks of any system (CR LF, CR, vertical tab, form feed, next line) become line feeds, or the same page saved
 *   on two systems would have different offsets, and the last word of a page would run into the first of the next.
 * - NUL and the other control characters but tab are taken out: no reader sees them, and no database keeps a NUL.
 * - Byte order marks are taken out wherever they stand: they are left from joining files and would part words.
 * - Half of a surrogate pair becomes U+FFFD: it is no character.
 * - Unicode form NFC: an accented letter has two spellings that look alike, programs disagree about which to save, and
 *   a passage is looked for character by character. What NFC exchanges is one character by definition. Compatibility
 *   forms (NFKC) are left alone: they would make "m²" into "m2".
 *
 * White space, soft hyphens, joiners, quotation marks and dashes stay as they are: they are the text.
 *
 * @returns The same for the same text in any of these spellings; applied again it changes nothing.
 * @example
 * normalizeCapture("\uFEFFone\r\ntwo\u0000") // "one\ntwo"
 */
export function normalizeCapture(text: string): string {
  return text
    .replace(/\r\n|[\r\v\f\u0085]/gu, "\n")
    .replace(UNSEEN, "")
    .replace(/\p{Surrogate}/gu, "\uFFFD")
    .normalize("NFC");
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const UNSEEN = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufeff]/gu;
