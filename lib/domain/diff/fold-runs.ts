import { isContentWord, isWord } from "./content-word";
import { mergeRuns, type TokenRun } from "./diff-tokens";

/** From this many function words on, a kept run reads as a phrase and stays. */
const PHRASE_WORDS = 3;

/**
 * Folds kept runs that hold fewer than three words, all of them function words, into the changes on both sides, or a
 * rewritten sentence is struck through with "the" and "of" left standing.
 *
 * @param runs - In plain form, as {@link mergeRuns} leaves them.
 * @returns Runs that make the same two lists.
 */
export function foldRuns(runs: readonly TokenRun[]): readonly TokenRun[] {
  const folded = runs.flatMap((run, index): readonly TokenRun[] => {
    const isBetweenChanges = index > 0 && index < runs.length - 1;
    if (run.op !== "equal" || !isBetweenChanges || !isFiller(run.tokens)) return [run];
    return [
      { op: "delete", tokens: run.tokens },
      { op: "insert", tokens: run.tokens },
    ];
  });
  return mergeRuns(folded);
}

function isFiller(tokens: readonly string[]): boolean {
  return !tokens.some(isContentWord) && tokens.filter(isWord).length < PHRASE_WORDS;
}
