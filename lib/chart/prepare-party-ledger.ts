import type { ChangeClass } from "../domain/changes/change";
import type { MovementLedger } from "../domain/gaps/movement-ledger";
import type { Movement } from "../domain/gaps/movements";
import type { Slug } from "../domain/model";
import { incomparabilityInWords } from "../format/change-words";
import { formatDay } from "../format/format-day";
import { countOf, formatPoints, formatShift } from "../format/format-number";
import { listInWords } from "../format/list-in-words";
import { issueInSentence, partyInSentence } from "../format/names-in-sentences";
import type { Frame } from "../service/read-models";

/** One movement of a party, as a line. */
export type LedgerStep = {
  readonly key: string;
  readonly issue: string;
  readonly class: ChangeClass;
  /** "97 → 80". */
  readonly figures: string;
  readonly shift: string;
  readonly round: string;
  readonly day: string;
  /** The statement that the later position rests on. */
  readonly statement: Slug | null;
  /** Why it is not counted; null when it is. */
  readonly reason: string | null;
};

/** What a party gave and took over the whole negotiation. */
export type PartyLedgerModel = {
  readonly finding: string;
  /** Per issue on which it moved: points in either direction, and a share of the most in any row, 0 to 1. */
  readonly rows: readonly {
    readonly issue: { readonly id: Slug; readonly title: string };
    readonly away: LedgerSum;
    readonly toward: LedgerSum;
    readonly steps: number;
    /** Who moved first on the issue, in words. */
    readonly first: string | null;
  }[];
  /** What the two directions are called: by the own end, or by the scale where the party has none. */
  readonly columns: { readonly away: string; readonly toward: string };
  readonly byOwnEnd: boolean;
  /** Newest first. */
  readonly steps: readonly LedgerStep[];
  readonly notCounted: readonly LedgerStep[];
};

export type LedgerSum = { readonly points: string; readonly share: number };

/** Prepares a party's ledger of movements. @returns Null when nothing of its movements is known. */
export function preparePartyLedger(
  frame: Frame,
  { ledger, party: id }: { readonly ledger: MovementLedger; readonly party: Slug },
): PartyLedgerModel | null {
  const own = ledger.parties.find((entry) => entry.party === id);
  const party = frame.parties.find((candidate) => candidate.id === id);
  if (own === undefined || party === undefined || own.movements.length + own.notCounted.length === 0)
    return null;
  const hasPole = own.movements.some(({ change }) => change.shiftTowardPole !== null);
  const hasNone = own.movements.some(({ change }) => change.shiftTowardPole === null);
  // A party that had an own end for a part of the time is read by the scale all along, or its rows would not add up.
  const byPole = !hasNone;
  const issues = frame.issues.flatMap((issue) => {
    const movements = own.movements.filter((movement) => movement.issue === issue.id);
    return movements.length === 0 ? [] : [{ issue, movements, sums: sumBothWays(movements, byPole) }];
  });
  const most = Math.max(1, ...issues.flatMap(({ sums }) => [sums.away, sums.toward]));
  const sum = (points: number): LedgerSum => ({ points: formatPoints(points), share: points / most });
  return {
    finding: findingOf(partyInSentence(party), own, { hasPole, hasNone }),
    byOwnEnd: byPole,
    columns: byPole
      ? { away: "Toward the other end", toward: "Toward its own end" }
      : { away: "Toward 0", toward: "Toward 100" },
    rows: issues.map(({ issue, movements, sums }) => ({
      issue: { id: issue.id, title: issue.title },
      away: sum(sums.away),
      toward: sum(sums.toward),
      steps: movements.length,
      first: firstMoverOf(frame, ledger, issue.id),
    })),
    steps: own.movements.map((movement) => toStep(frame, movement)).toReversed(),
    notCounted: own.notCounted.map((movement) => toStep(frame, movement)).toReversed(),
  };
}

function sumBothWays(movements: readonly Movement[], byPole: boolean): { away: number; toward: number } {
  const shifts = movements.map(({ change }) => (byPole ? change.shiftTowardPole : change.delta) ?? 0);
  const sum = (sign: 1 | -1) => shifts.reduce((total, shift) => total + Math.max(0, sign * shift), 0);
  return { away: sum(-1), toward: sum(1) };
}

function findingOf(
  name: string,
  own: MovementLedger["parties"][number],
  { hasPole, hasNone }: { readonly hasPole: boolean; readonly hasNone: boolean },
): string {
  const sums = [
    ...(hasPole || !hasNone
      ? [
          { points: own.concededPoints, where: "toward the other end" },
          { points: own.hardenedPoints, where: "toward its own end" },
        ]
      : []),
    ...(hasNone
      ? [
          { points: own.towardLowPoints, where: "toward 0" },
          { points: own.towardHighPoints, where: `toward 100${hasPole ? " while it had no own end" : ""}` },
        ]
      : []),
  ];
  const told = sums.filter(({ points }) => points > 0 || sums.length === 2);
  const clauses = told.map(
    ({ points, where }, index) => `${formatPoints(points)}${index === 0 ? " points" : ""} ${where}`,
  );
  return `In ${countOf(own.movements.length, "counted movement")} ${name} moved ${listInWords(clauses)}`;
}

function firstMoverOf(frame: Frame, ledger: MovementLedger, issue: Slug): string | null {
  const first = ledger.firstMoves.find((move) => move.issue === issue);
  if (first === undefined) return null;
  const names = first.movements.map(
    ({ party }) => frame.parties.find(({ id }) => id === party)?.shortName ?? party,
  );
  const round = frame.rounds[first.round - 1];
  return `${listInWords([...new Set(names)])}${round === undefined ? "" : `, ${formatDay(round.end)}`}`;
}

function toStep(frame: Frame, { issue: id, round: ordinal, before, after, change }: Movement): LedgerStep {
  const issue = frame.issues.find((candidate) => candidate.id === id);
  const noise = change.withinNoise === true ? "Within the coders’ own error." : null;
  return {
    key: `${id} ${ordinal}`,
    issue: issue === undefined ? id : issueInSentence(issue),
    class: change.class,
    figures: `${formatPoints(before.position)} → ${formatPoints(after.position)}`,
    shift: change.delta === null ? "" : formatShift(change.delta),
    round: frame.rounds[ordinal - 1]?.name ?? "",
    day: formatDay(after.date),
    statement: after.statements[0] ?? null,
    reason: change.counted ? null : (incomparabilityInWords(change.reason) ?? noise),
  };
}
