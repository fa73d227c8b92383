import { evidenceKind } from "../domain/codebook/grades";
import type { Slug } from "../domain/model";
import type { TrajectoryBasis } from "../filters/parse-trajectory-filters";
import { countOf } from "../format/format-number";
import { issueInSentence } from "../format/names-in-sentences";
import type { CitedStatement, Trajectory } from "../service/read-models";

/** The statements behind the lines, newest first. */
export type TrajectoryTableModel = {
  readonly summary: string;
  readonly rows: readonly CitedStatement[];
  /** How many more there are at earlier rounds. */
  readonly hidden: number;
};

/** The table lists this many rounds with statements before it is asked for all. */
const ROUNDS_SHOWN = 4;

/**
 * Chooses the statements that the chart rests on: of the parties shown, on the basis chosen.
 *
 * @returns In the order given.
 */
export function chooseTrajectoryStatements(
  statements: readonly CitedStatement[],
  { parties, basis }: { readonly parties: readonly Slug[]; readonly basis: TrajectoryBasis },
): readonly CitedStatement[] {
  return statements.filter((statement) => parties.includes(statement.party) && isOnBasis(statement, basis));
}

function isOnBasis(statement: CitedStatement, basis: TrajectoryBasis): boolean {
  const kind = evidenceKind(statement.basis);
  switch (basis) {
    case "stated":
      return kind !== "analysis";
    case "own-words":
      return kind === "own-words";
    case "readings":
      return true;
  }
}

/** Prepares the table behind the chart. */
export function prepareTrajectoryTable(question: {
  readonly issue: Trajectory["issue"];
  /** Newest first. */
  readonly statements: readonly CitedStatement[];
  readonly allRows: boolean;
}): TrajectoryTableModel {
  const { issue, statements, allRows } = question;
  const rounds = [...new Set(statements.map(({ round }) => round))].sort((a, b) => b - a);
  const since = allRows ? 0 : (rounds[ROUNDS_SHOWN - 1] ?? 0);
  const rows = statements.filter(({ round }) => round >= since);
  const hidden = statements.length - rows.length;
  const count = `${countOf(statements.length, "statement")} on ${issueInSentence(issue)}, newest first`;
  return {
    summary:
      hidden === 0 ? `${count}.` : `${count}; those of the last ${ROUNDS_SHOWN} rounds with any are shown.`,
    rows,
    hidden,
  };
}
