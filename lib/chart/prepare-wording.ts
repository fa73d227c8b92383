import type { WordSpan } from "../domain/diff/shared-words";
import type { WordingOperation } from "../domain/diff/word-diff";
import type { WordingChange } from "../domain/diff/wording-change";

/** A stretch of a wording and how it is marked. */
export type WordingSegment = {
  readonly text: string;
  readonly mark: "none" | "deleted" | "inserted" | "shared";
  /** The same words stand elsewhere in the other wording. */
  readonly moved: boolean;
};

/** Which wording is shown: the earlier, the later, or both in one line. */
export type WordingSide = "before" | "after" | "both";

/**
 * Prepares a wording with its marks (deletions and insertions; of a rewritten one the words in common).
 *
 * @param side - `both` of a rewritten wording is the later one alone: marks would strike everything.
 * @returns The texts of the segments make up the wording, character for character; `both` of a redline makes up both.
 */
export function prepareWording(wording: WordingChange, side: WordingSide): readonly WordingSegment[] {
  switch (wording.kind) {
    case "redline":
      return redline(wording, side);
    case "same":
      return [plain(textOf(wording, side))].filter(({ text }) => text !== "");
    case "rewritten":
      return markShared(
        textOf(wording, side),
        side === "before" ? wording.shared.earlier : wording.shared.later,
      );
  }
}

const MARKS = {
  equal: "none",
  delete: "deleted",
  insert: "inserted",
} as const satisfies Record<WordingOperation["op"], WordingSegment["mark"]>;

const plain = (text: string): WordingSegment => ({ text, mark: "none", moved: false });

function redline(wording: WordingChange, side: WordingSide): readonly WordingSegment[] {
  return wording.operations
    .filter(({ op }) => !(op === "delete" && side === "after") && !(op === "insert" && side === "before"))
    .map(({ op, text, moved }) => ({ text, mark: MARKS[op], moved }));
}

function textOf({ operations }: WordingChange, side: WordingSide): string {
  const left = side === "before" ? "insert" : "delete";
  return operations.flatMap(({ op, text }) => (op === left ? [] : [text])).join("");
}

function markShared(text: string, shared: readonly WordSpan[]): readonly WordingSegment[] {
  const segments = shared.flatMap(({ from, before }, index): readonly WordingSegment[] => [
    plain(text.slice(shared[index - 1]?.before ?? 0, from)),
    { text: text.slice(from, before), mark: "shared", moved: false },
  ]);
  return [...segments, plain(text.slice(shared.at(-1)?.before ?? 0))].filter(
    (segment) => segment.text !== "",
  );
}
