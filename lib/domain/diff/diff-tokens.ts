import { diffCleanupSemantic, diffMain } from "diff-match-patch-es";

/** A run of tokens that two texts have in common, or that only one of them has. */
export type TokenRun = {
  readonly op: "equal" | "insert" | "delete";
  readonly tokens: readonly string[];
};

/**
 * Code unit of the first token. From here on lie some 35,000 code units that the engine takes for neither white space
 * nor letters nor halves of a pair, whose edges its clean-up would look for.
 */
const FIRST_CODE = 0x4e00;

/** How many different tokens two texts can have between them. */
export const MOST_DISTINCT_TOKENS = 0xd7ff - FIRST_CODE + 1;

/**
 * Finds the difference between two lists of tokens, tidied up for a reader: kept runs that are small beside the
 * changes around them are given up.
 *
 * Runs without a time limit, for an answer that depends on the machine's speed is not a function of its input; callers
 * bound the number of tokens.
 *
 * @returns Runs in order, none empty, neighbours differing in `op`, deletions before insertions. Equal and deleted runs
 *   make the earlier list, equal and inserted ones the later.
 * @throws {RangeError} There are more than {@link MOST_DISTINCT_TOKENS} different tokens.
 */
export function diffTokens(earlier: readonly string[], later: readonly string[]): readonly TokenRun[] {
  const codes = new Map<string, string>();
  const tokens: string[] = [];
  const encode = (list: readonly string[]) =>
    list
      .map((token) => {
        const known = codes.get(token);
        if (known !== undefined) return known;
        const code = String.fromCharCode(FIRST_CODE + tokens.length);
        codes.set(token, code);
        tokens.push(token);
        return code;
      })
      .join("");
  const [one, other] = [encode(earlier), encode(later)];
  if (tokens.length > MOST_DISTINCT_TOKENS) {
    throw new RangeError(
      `tokens must be at most ${MOST_DISTINCT_TOKENS} different ones, not ${tokens.length}`,
    );
  }
  const diffs = diffMain(one, other, { diffTimeout: 0 }, false);
  diffCleanupSemantic(diffs);
  const decode = (text: string) =>
    Array.from({ length: text.length }, (_, index) => tokens[text.charCodeAt(index) - FIRST_CODE] ?? "");
  return mergeRuns(diffs.map(([op, text]) => ({ op: nameOf(op), tokens: decode(text) })));
}

function nameOf(op: -1 | 0 | 1): TokenRun["op"] {
  return op === 0 ? "equal" : op < 0 ? "delete" : "insert";
}

/**
 * Brings runs into their plain form: between two kept runs at most one deletion and then at most one insertion.
 *
 * @returns Runs that make the same two lists; none is empty.
 */
export function mergeRuns(runs: readonly TokenRun[]): readonly TokenRun[] {
  const merged: { op: TokenRun["op"]; tokens: string[] }[] = [];
  let [kept, deleted, inserted]: [string[], string[], string[]] = [[], [], []];
  const flush = () => {
    if (kept.length > 0) merged.push({ op: "equal", tokens: kept });
    if (deleted.length > 0) merged.push({ op: "delete", tokens: deleted });
    if (inserted.length > 0) merged.push({ op: "insert", tokens: inserted });
    [kept, deleted, inserted] = [[], [], []];
  };
  for (const { op, tokens } of runs) {
    if (tokens.length === 0) continue;
    if (op === "equal") {
      if (deleted.length > 0 || inserted.length > 0) flush();
      for (const token of tokens) kept.push(token);
    } else {
      const into = op === "delete" ? deleted : inserted;
      for (const token of tokens) into.push(token);
    }
  }
  flush();
  return merged;
}
