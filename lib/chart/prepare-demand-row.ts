import { compareWordings } from "../domain/diff/wording-change";
import { screenPaths } from "../filters/screen-paths";
import type { Comparison, DemandChange, Frame } from "../service/read-models";
import { type ComparisonRowModel, comparisonWord } from "./prepare-comparison-row";
import { prepareComparisonSide } from "./prepare-comparison-side";
import { wordingNote } from "./wording-note";

/** No issue without a scale has ends. */
const NO_ENDS = { low: [], high: [] };

/**
 * Prepares the row of a demand on an issue without a scale: wording and firmness alone.
 *
 * @returns Null when its party or issue is not in the frame.
 */
export function prepareDemandRow(
  frame: Frame,
  comparison: Comparison,
  { demand, before, after, change }: DemandChange,
): ComparisonRowModel | null {
  const { from, to, statements } = comparison;
  const party = frame.parties.find(({ id }) => id === demand.party);
  const issue = frame.issues.find(({ id }) => id === demand.issue);
  if (party === undefined || issue === undefined) return null;
  const negotiation = frame.negotiation.id;
  const silent = change.class === "silent";
  const side = (id: string | null, round: typeof to) =>
    id === null
      ? null
      : prepareComparisonSide({ negotiation, ids: [id], statements, round, rounds: frame.rounds });
  const earlier = side(before, from);
  const later = silent || change.supersededBy !== null ? null : side(after, to);
  const wording = earlier === null || later === null ? null : compareWordings(earlier.text, later.text);
  return {
    id: demand.id,
    party: { id: party.id, shortName: party.shortName },
    issue: { id: issue.id, title: issue.title },
    demand: { title: demand.title, href: screenPaths.demand(negotiation, demand.id) },
    change: change.class,
    word: comparisonWord(change, NO_ENDS),
    counted: change.counted,
    shift: null,
    notes:
      change.supersededBy === null
        ? []
        : [
            [
              { text: "Another demand has taken its place: ", href: null },
              { text: "see it", href: screenPaths.demand(negotiation, change.supersededBy) },
              { text: ".", href: null },
            ],
          ],
    dumbbell: null,
    firmness: { before: earlier?.firmness ?? null, after: later?.firmness ?? null },
    wording,
    wordingNote: wording === null ? null : wordingNote(wording),
    before: earlier,
    after: later,
    afterInstead: silent ? "Not stated again; this one stands." : later === null ? "No longer stands." : null,
    between: null,
  };
}
