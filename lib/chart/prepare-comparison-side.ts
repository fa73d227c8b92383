import type { Firmness } from "../domain/codebook/grades";
import type { Slug } from "../domain/model";
import { screenPaths } from "../filters/screen-paths";
import { BASIS_WORDS } from "../format/codebook-words";
import { formatDay } from "../format/format-day";
import { formatPoints } from "../format/format-number";
import type { CitedEvidence, CitedStatement, RoundEntry, StatementIndex } from "../service/read-models";

/** One side of a change, as a column shows it: the wording and what it rests on. */
export type ComparisonSide = {
  readonly statement: Slug;
  readonly href: string;
  readonly date: string;
  /** Speaker and basis in words. */
  readonly said: string;
  /** Where it stands from when not said at the round itself. */
  readonly standsFrom: string | null;
  readonly text: string;
  readonly firmness: Firmness;
  /** The piece to show; null where no evidence is on file. */
  readonly evidence: CitedEvidence | null;
  /** The further statements that the number comes from. */
  readonly others: readonly { readonly href: string; readonly text: string }[];
};

/**
 * Prepares one side of a change.
 *
 * @param ids - The statements that the number comes from, first the one to be shown.
 * @param round - The round that was asked for.
 * @returns Null when the statement is not among `statements`.
 */
export function prepareComparisonSide({
  negotiation,
  ids,
  statements,
  round,
  rounds,
}: {
  readonly negotiation: Slug;
  readonly ids: readonly Slug[];
  readonly statements: StatementIndex;
  readonly round: Pick<RoundEntry, "ordinal">;
  readonly rounds: readonly RoundEntry[];
}): ComparisonSide | null {
  const [first, ...more] = ids.flatMap((id) => statements[id] ?? []);
  if (first === undefined) return null;
  const spoken = rounds[first.round - 1];
  const stands = first.round < round.ordinal && spoken !== undefined;
  return {
    statement: first.id,
    href: screenPaths.statement(negotiation, first.id),
    date: formatDay(first.date),
    said: `${first.speaker}, ${BASIS_WORDS[first.basis]}`,
    standsFrom: stands ? `stands from ${spoken.name}` : null,
    text: first.text,
    firmness: first.firmness,
    evidence: first.evidence[0] ?? null,
    others: more.map((statement) => ({
      href: screenPaths.statement(negotiation, statement.id),
      text: otherInWords(statement),
    })),
  };
}

function otherInWords({ demandTitle, position }: CitedStatement): string {
  return position === null ? demandTitle : `${demandTitle} (${formatPoints(position)})`;
}
