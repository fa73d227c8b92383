import { diffTokens, type TokenRun } from "./diff-tokens";
import { foldRuns } from "./fold-runs";
import { markMoves } from "./mark-moves";
import { tokenize } from "./tokenize";

/** One step from an earlier text to a later one. */
export type WordingOperation = {
  readonly op: "equal" | "insert" | "delete";
  /** Never empty. */
  readonly text: string;
  /** Whether the same words stand elsewhere in the other text; never true of what was kept. */
  readonly moved: boolean;
};

/**
 * The longest texts that are held against each other word by word, in tokens; about 1,500 words. Two unrelated texts
 * of that length cost some 100 ms, and the cost grows with the square.
 */
export const MOST_WORD_TOKENS = 3_000;

/** The longest texts that are split at all, in UTF-16 code units. */
export const MOST_CHARACTERS = 100_000;

/**
 * Finds the difference between two texts, word by word.
 *
 * Texts of more than {@link MOST_WORD_TOKENS} tokens are held against each other sentence by sentence, and texts of
 * more than {@link MOST_CHARACTERS} as wholes.
 *
 * @returns Equal and deleted texts make the earlier text, equal and inserted ones the later, character for character.
 *   No operations for two empty texts.
 * @example
 * diffWords("to the line of 23 February", "to the line of 24 February")
 * // equal "to the line of ", delete "23", insert "24", equal " February"
 */
export function diffWords(earlier: string, later: string): readonly WordingOperation[] {
  const runs = earlier === later ? keep(earlier) : (diffBounded(earlier, later) ?? replace(earlier, later));
  return markMoves(runs).map(({ op, tokens, moved }) => ({ op, text: tokens.join(""), moved }));
}

function diffBounded(earlier: string, later: string): readonly TokenRun[] | null {
  if (Math.max(earlier.length, later.length) > MOST_CHARACTERS) return null;
  const [one, other] = [tokenize(earlier), tokenize(later)];
  if (Math.max(one.length, other.length) <= MOST_WORD_TOKENS) return foldRuns(diffTokens(one, other));
  const [sentences, others] = [splitSentences(earlier), splitSentences(later)];
  return Math.max(sentences.length, others.length) <= MOST_WORD_TOKENS ? diffTokens(sentences, others) : null;
}

/** Every character belongs to a sentence: its words, then its stops and the white space after them. */
function splitSentences(text: string): readonly string[] {
  return text.match(/[^.!?\n]+[.!?\n]*\s*|[.!?\n]+\s*/gu) ?? [];
}

function keep(text: string): readonly TokenRun[] {
  return text === "" ? [] : [{ op: "equal", tokens: [text] }];
}

function replace(earlier: string, later: string): readonly TokenRun[] {
  const runs: readonly TokenRun[] = [
    { op: "delete", tokens: [earlier] },
    { op: "insert", tokens: [later] },
  ];
  return runs.filter(({ tokens }) => tokens[0] !== "");
}
