import { countContentWords, isWord } from "./content-word";
import type { TokenRun } from "./diff-tokens";

/** A run of which it is known whether the same words stand elsewhere in the other text. */
export type MarkedRun = TokenRun & { readonly moved: boolean };

/** Fewer words in common elsewhere are a coincidence of wording and no move. */
const MOVED_WORDS = 3;
const MOVED_CONTENT_WORDS = 2;

/** Cells of the table in which a deletion is held against an insertion; larger pairs are not searched for moves. */
const MOST_CELLS = 250_000;

type Match = {
  readonly deletion: number;
  readonly insertion: number;
  readonly from: number;
  readonly to: number;
  readonly length: number;
};

/**
 * Marks words that were taken out in one place and put back in another: of each deletion and insertion that do not
 * stand side by side, the longest run of tokens in common, if it has three words or more, two of them content words.
 *
 * @param runs - In plain form.
 * @returns The same runs, split where only a part of them moved. Every moved deletion has one moved insertion.
 */
export function markMoves(runs: readonly TokenRun[]): readonly MarkedRun[] {
  const taken = new Map<number, { readonly start: number; readonly length: number }>();
  const matches = findMatches(runs).sort(
    (a, b) => b.length - a.length || a.deletion - b.deletion || a.insertion - b.insertion,
  );
  for (const { deletion, insertion, from, to, length } of matches) {
    if (taken.has(deletion) || taken.has(insertion)) continue;
    taken.set(deletion, { start: from, length });
    taken.set(insertion, { start: to, length });
  }
  return runs.flatMap((run, index): readonly MarkedRun[] => {
    const part = taken.get(index);
    if (part === undefined) return [{ ...run, moved: false }];
    const end = part.start + part.length;
    return [
      { ...run, tokens: run.tokens.slice(0, part.start), moved: false },
      { ...run, tokens: run.tokens.slice(part.start, end), moved: true },
      { ...run, tokens: run.tokens.slice(end), moved: false },
    ].filter(({ tokens }) => tokens.length > 0);
  });
}

function findMatches(runs: readonly TokenRun[]): Match[] {
  const matches: Match[] = [];
  let cells = 0;
  runs.forEach((one, deletion) => {
    if (one.op !== "delete") return;
    runs.forEach((other, insertion) => {
      if (other.op !== "insert" || insertion === deletion + 1) return;
      cells += one.tokens.length * other.tokens.length;
      if (cells > MOST_CELLS) return;
      const longest = findLongestCommon(one.tokens, other.tokens);
      const tokens = one.tokens.slice(longest.from, longest.from + longest.length);
      const before = tokens.findIndex((token) => !isBlank(token));
      const common = tokens.slice(before, tokens.findLastIndex((token) => !isBlank(token)) + 1);
      if (common.filter(isWord).length < MOVED_WORDS) return;
      if (countContentWords(common) < MOVED_CONTENT_WORDS) return;
      const [from, to] = [longest.from + before, longest.to + before];
      matches.push({ deletion, insertion, from, to, length: common.length });
    });
  });
  return matches;
}

function isBlank(token: string): boolean {
  return token.trim() === "";
}

/** The longest run of tokens that two lists have in common: one row of lengths per token of the first, kept in place. */
function findLongestCommon(
  one: readonly string[],
  other: readonly string[],
): { readonly from: number; readonly to: number; readonly length: number } {
  const lengths = new Array<number>(other.length + 1).fill(0);
  let best = { from: 0, to: 0, length: 0 };
  one.forEach((token, i) => {
    for (let j = other.length; j > 0; j -= 1) {
      const length = token === other[j - 1] ? (lengths[j - 1] ?? 0) + 1 : 0;
      lengths[j] = length;
      if (length > best.length) best = { from: i + 1 - length, to: j - length, length };
    }
  });
  return best;
}
