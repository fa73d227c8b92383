import { prepareWording, type WordingSide } from "@/lib/chart/prepare-wording";
import type { WordingChange } from "@/lib/domain/diff/wording-change";
import { WordingSegments } from "./wording-segments";

/**
 * A wording with its marks: what was deleted and inserted, or, where it was rewritten, the words in common.
 * `before` and `after` stand side by side; `both` is one line.
 */
export function WordingText({
  wording,
  side,
}: {
  readonly wording: WordingChange;
  readonly side: WordingSide;
}) {
  return <WordingSegments segments={prepareWording(wording, side)} />;
}
