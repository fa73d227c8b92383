import type { WordingChange } from "../domain/diff/wording-change";
import { countOf } from "../format/format-number";

/**
 * Says in a few words how one wording became another.
 *
 * @example
 * wordingNote({ kind: "redline", keptShare: 0.62, … }) // "Wording: 62% kept"
 */
export function wordingNote({ kind, keptShare, sharedCount }: WordingChange): string {
  switch (kind) {
    case "same":
      return "Wording unchanged";
    case "redline":
      return `Wording: ${Math.round(keptShare * 100)}% kept`;
    case "rewritten":
      return `Wording rewritten, ${sharedCount === 0 ? "no words" : countOf(sharedCount, "word")} in common`;
  }
}
