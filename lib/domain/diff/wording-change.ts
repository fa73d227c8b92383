import { countContentWords } from "./content-word";
import { findSharedWords, type WordSpan } from "./shared-words";
import { tokenize } from "./tokenize";
import { diffWords, MOST_CHARACTERS, type WordingOperation } from "./word-diff";

/** How one wording became another. */
export type WordingChange = {
  /**
   * `same`: equal but for white space and Unicode form. `redline`: enough was kept to mark what was struck and what
   * was added. `rewritten`: so little was kept that both are shown whole and only the words in common marked.
   */
  readonly kind: "same" | "redline" | "rewritten";
  /** Content words kept in place, as a share of the mean number of content words of the two texts, 0 to 1. */
  readonly keptShare: number;
  /** Equal and deleted texts make the earlier text, equal and inserted ones the later, character for character. */
  readonly operations: readonly WordingOperation[];
  /** The content words that occur in both texts, wherever they stand, in order of their place in each. */
  readonly shared: { readonly earlier: readonly WordSpan[]; readonly later: readonly WordSpan[] };
  /** How many different words these are. */
  readonly sharedCount: number;
};

/** Below this share of kept content words, marks would strike everything. */
export const REDLINE_SHARE = 0.3;

/**
 * Compares an earlier wording with a later one.
 *
 * @param earlier - The text of a statement; `later` that of another. Texts of more than 100,000 code units are taken
 *   as wholes: they are the same or rewritten, without words in common.
 * @example
 * compareWordings("Troops leave by May.", "Troops leave by June.").kind // "redline"
 */
export function compareWordings(earlier: string, later: string): WordingChange {
  const operations = diffWords(earlier, later);
  const tooLong = Math.max(earlier.length, later.length) > MOST_CHARACTERS;
  const shared = tooLong ? { earlier: [], later: [], count: 0 } : findSharedWords(earlier, later);
  const isSame = normalise(earlier) === normalise(later);
  const keptShare = isSame ? 1 : tooLong ? 0 : measureKeptShare(operations);
  return {
    kind: isSame ? "same" : keptShare >= REDLINE_SHARE ? "redline" : "rewritten",
    keptShare,
    operations,
    shared: { earlier: shared.earlier, later: shared.later },
    sharedCount: shared.count,
  };
}

function measureKeptShare(operations: readonly WordingOperation[]): number {
  let [kept, changed] = [0, 0];
  for (const { op, text } of operations) {
    const words = countContentWords(tokenize(text));
    if (op === "equal") kept += words;
    else changed += words;
  }
  return kept === 0 ? 0 : (2 * kept) / (2 * kept + changed);
}

/** The form in which wordings are told apart: the same as that of the identity stored with a statement. */
function normalise(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, " ").trim();
}
