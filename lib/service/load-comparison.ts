import "server-only";
import { listCodedStatements } from "../data/sql/list-coded-statements";
import { evidenceKind } from "../domain/codebook/grades";
import { measureGap } from "../domain/gaps/measure-gap";
import type { CodedStatement, Slug } from "../domain/model";
import { findPosition } from "../domain/positions/position-at";
import { listPositions } from "../domain/positions/position-series";
import { compareAllDemands } from "./compare-all-demands";
import { compareAllPositions, groupByCell } from "./compare-all-positions";
import { choosePair, getRound, listScaledIssues, poleOfRound } from "./frame-lookups";
import { getFrame } from "./load-frame";
import { loadStatementIndex } from "./load-statements";
import type { Comparison, ComparisonRow, Frame, PositionChange, RoundEntry } from "./read-models";
import { remember } from "./remember";

/**
 * Compares two rounds: every party on every issue with a scale, and every demand on the others.
 *
 * @param question.from - The earlier round; `to` the later one.
 * @throws {AppError} `not-found`: no such negotiation or round.
 * @throws {RangeError} `from` is not before `to`.
 */
export function loadComparison(question: {
  readonly negotiation: string;
  readonly from: Slug;
  readonly to: Slug;
}): Promise<Comparison> {
  const { negotiation } = question;
  return remember(negotiation, `comparison ${question.from} ${question.to}`, async () => {
    const frame = await getFrame(negotiation);
    const from = getRound(frame, question.from);
    const to = getRound(frame, question.to);
    const unscaledIssues = frame.issues.filter((issue) => issue.scale === null).map((issue) => issue.id);
    const [changes, demands, history] = await Promise.all([
      compareAllPositions(frame, { from, to }),
      compareAllDemands(frame, { from, to, issues: unscaledIssues }),
      listCodedStatements({ negotiation, after: 0, upTo: to.ordinal }),
    ]);
    const cell = groupByCell(history);
    const listed = changes.filter(({ change }) => change !== null);
    const rows = listed.map((row) =>
      withPath(frame, row, { from, to, statements: cell(row.party, row.issue) }),
    );
    const pair = choosePair(frame, null, null);
    const statements = await loadStatementIndex(negotiation, [
      ...listed.flatMap(({ before, after }) => [...(before?.statements ?? []), ...(after?.statements ?? [])]),
      ...demands.flatMap(({ before, after }) => [before, after].filter((id) => id !== null)),
    ]);
    return {
      from,
      to,
      rows,
      unscaled: demands.map(({ standing: _, ...rest }) => rest),
      statements,
      pair,
      gaps: pair === null ? [] : gapsOf(frame, pair, { changes, to, cell }),
    };
  });
}

function withPath(
  frame: Frame,
  row: PositionChange,
  {
    from,
    to,
    statements,
  }: { readonly from: RoundEntry; readonly to: RoundEntry; readonly statements: readonly CodedStatement[] },
): ComparisonRow {
  const poles = poleOfRound(frame, row.party, row.issue);
  const steps = listPositions({
    party: row.party,
    issue: row.issue,
    statements,
    rounds: frame.rounds.slice(from.ordinal, to.ordinal),
    poleOfRound: poles,
  });
  const spoken = steps.flatMap((step) =>
    step.position === null ? [] : [{ round: step.spokenAt, position: step.position, spoken: true }],
  );
  const before = row.before?.position ?? null;
  const after = row.after?.position ?? null;
  const path = [
    ...(before === null
      ? []
      : [{ round: from.ordinal, position: before, spoken: row.before?.spokenAt === from.ordinal }]),
    ...spoken,
    ...(after === null || spoken.at(-1)?.round === to.ordinal
      ? []
      : [{ round: to.ordinal, position: after, spoken: false }]),
  ];
  return {
    ...row,
    path,
    ownWords: row.change?.reason === "evidence" ? inOwnWords(frame, row, { from, to, statements }) : null,
  };
}

/** The positions that the same statements give when press reports are left out. */
function inOwnWords(
  frame: Frame,
  { party, issue }: PositionChange,
  {
    from,
    to,
    statements,
  }: { readonly from: RoundEntry; readonly to: RoundEntry; readonly statements: readonly CodedStatement[] },
): { readonly before: number | null; readonly after: number | null } {
  const own = statements.filter((statement) => evidenceKind(statement.basis) === "own-words");
  const poles = poleOfRound(frame, party, issue);
  const at = (round: RoundEntry) =>
    findPosition({ party, issue, statements: own, round, poleOfRound: poles })?.position ?? null;
  return { before: at(from), after: at(to) };
}

function gapsOf(
  frame: Frame,
  [a, b]: readonly [Slug, Slug],
  {
    changes,
    to,
    cell,
  }: {
    readonly changes: readonly PositionChange[];
    readonly to: RoundEntry;
    readonly cell: (party: Slug, issue: Slug) => readonly CodedStatement[];
  },
): Comparison["gaps"] {
  const at = (party: Slug, issue: Slug) => changes.find((row) => row.party === party && row.issue === issue);
  const gap = (one: number | null | undefined, other: number | null | undefined) =>
    one == null || other == null
      ? null
      : measureGap({ position: one, fallback: null }, { position: other, fallback: null }).gap;
  const own = (party: Slug, issue: Slug) =>
    findPosition({
      party,
      issue,
      statements: cell(party, issue).filter((statement) => evidenceKind(statement.basis) === "own-words"),
      round: to,
      poleOfRound: poleOfRound(frame, party, issue),
    })?.position;
  return listScaledIssues(frame).map(({ id }) => ({
    issue: id,
    before: gap(at(a, id)?.before?.position, at(b, id)?.before?.position),
    after: gap(at(a, id)?.after?.position, at(b, id)?.after?.position),
    afterOwnWords: gap(own(a, id), own(b, id)),
  }));
}
