import { type Basis, evidenceKind } from "../domain/codebook/grades";
import type { Slug } from "../domain/model";
import { screenPaths } from "../filters/screen-paths";
import { incomparabilityInWords } from "../format/change-words";
import { formatPoints } from "../format/format-number";
import type { ComparisonRow, StatementIndex } from "../service/read-models";

/** A sentence beside a change, in parts; a part with an address is a link. */
export type ComparisonNote = readonly { readonly text: string; readonly href: string | null }[];

/**
 * Prepares what has to be said beside a change: why it is not counted, and that it is by another demand.
 *
 * @returns In the order of weight; empty when the change needs no remark.
 */
export function prepareComparisonNotes(
  negotiation: Slug,
  row: Pick<ComparisonRow, "before" | "after" | "change" | "notRepeated" | "ownWords">,
  statements: StatementIndex,
): readonly ComparisonNote[] {
  const { before, after, change, notRepeated, ownWords } = row;
  if (change === null) return [];
  const notes: ComparisonNote[] = [];
  if (change.reason === "evidence" && before !== null && after !== null) {
    const alone = ownWordsInWords(ownWords);
    notes.push([
      plain(
        `Not comparable: ${kindInWords(before.basis)} before, ${kindInWords(after.basis)} after.${alone}`,
      ),
    ]);
  }
  if (change.reason === "lesser-demand") {
    notes.push(
      notRepeated === null
        ? [plain(`Not comparable: ${incomparabilityInWords(change.reason)}`)]
        : [
            plain("Not comparable: the later position rests on another demand. “"),
            { text: notRepeated.title, href: screenPaths.demand(negotiation, notRepeated.demand) },
            plain(`” (${formatPoints(notRepeated.position)}) was neither repeated nor withdrawn.`),
          ],
    );
  }
  if (change.comparable && change.withinNoise === true) {
    notes.push([plain("Within coder noise: smaller than the coders’ own error on this issue.")]);
  }
  const earlier = statements[before?.statements[0] ?? ""];
  const moved = change.delta !== null && change.delta !== 0 && after !== null;
  if (
    change.comparable &&
    moved &&
    earlier !== undefined &&
    !before?.demands.some((id) => after.demands.includes(id))
  ) {
    notes.push([
      plain("By another demand than before; then it was “"),
      { text: earlier.demandTitle, href: screenPaths.demand(negotiation, earlier.demand) },
      plain("”."),
    ]);
  }
  return notes;
}

const plain = (text: string) => ({ text, href: null });

function kindInWords(basis: Basis): string {
  switch (evidenceKind(basis)) {
    case "own-words":
      return "the party’s own words";
    case "press-report":
      return "a press report";
    case "analysis":
      return "an analyst’s reading";
  }
}

function ownWordsInWords(ownWords: ComparisonRow["ownWords"]): string {
  if (ownWords === null || ownWords.before === null || ownWords.after === null) return "";
  return ` In the party’s own words alone: ${formatPoints(ownWords.before)} → ${formatPoints(ownWords.after)}.`;
}
