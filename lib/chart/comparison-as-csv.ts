import { toSlug } from "../domain/as-of/negotiation-ref";
import type { Change } from "../domain/changes/change";
import type { CitedStatement, Comparison, Frame } from "../service/read-models";
import type { SelectedChanges } from "./select-changes";

const COLUMNS = [
  "negotiation",
  "from_round",
  "to_round",
  "party",
  "issue",
  "demand",
  "class",
  "counted",
  "comparable",
  "reason",
  "within_noise",
  "delta",
  "shift_toward_pole",
  "firmness_shift",
  ...["before", "after"].flatMap((side) =>
    [
      "position",
      "firmness",
      "statement",
      "date",
      "speaker",
      "basis",
      "text",
      "quote",
      "quote_language",
      "source",
    ].map((field) => `${side}_${field}`),
  ),
] as const;

type Cell = string | number | boolean | null;

/** One side as cells: its numbers, then the statement that they rest on. */
type Side = {
  readonly position: number | null;
  readonly firmness: number | null;
  readonly statement: CitedStatement | undefined;
};

/**
 * Writes a comparison as a table for programs, one line per change: comma-separated (RFC 4180) with LF, points as
 * decimals, dates as YYYY-MM-DD, unknown values empty, nothing altered for spreadsheets.
 *
 * @param shown - The changes to write, in their order.
 * @returns The header line first; the last line ends with LF too.
 */
export function comparisonAsCsv(frame: Frame, comparison: Comparison, shown: SelectedChanges): string {
  const { from, to, statements } = comparison;
  const head = [toSlug(frame.negotiation.id), from.id, to.id];
  const of = (id: string | null | undefined) => (id == null ? undefined : statements[id]);
  const positions = shown.rows.map(({ party, issue, change, before, after }) => [
    ...head,
    party,
    issue,
    null,
    ...changeCells(change),
    ...sideCells({
      position: before?.position ?? null,
      firmness: before?.firmness ?? null,
      statement: of(before?.statements[0]),
    }),
    ...sideCells({
      position: after?.position ?? null,
      firmness: after?.firmness ?? null,
      statement: of(after?.statements[0]),
    }),
  ]);
  const demands = shown.unscaled.map(({ demand, change, before, after }) => {
    const side = (id: string | null): Side => ({
      position: null,
      firmness: of(id)?.firmness ?? null,
      statement: of(id),
    });
    return [
      ...head,
      demand.party,
      demand.issue,
      demand.id,
      ...changeCells(change),
      ...sideCells(side(before)),
      ...sideCells(side(after)),
    ];
  });
  return [COLUMNS, ...positions, ...demands].map((cells) => `${cells.map(toCell).join(",")}\n`).join("");
}

function changeCells(change: Change): readonly Cell[] {
  const {
    class: kind,
    counted,
    comparable,
    reason,
    withinNoise,
    delta,
    shiftTowardPole,
    firmnessShift,
  } = change;
  return [kind, counted, comparable, reason, withinNoise, delta, shiftTowardPole, firmnessShift];
}

function sideCells({ position, firmness, statement }: Side): readonly Cell[] {
  const evidence = statement?.evidence[0];
  return [
    position,
    firmness,
    statement?.id ?? null,
    statement?.date ?? null,
    statement?.speaker ?? null,
    statement?.basis ?? null,
    statement?.text ?? null,
    evidence?.quote ?? null,
    evidence?.quote == null ? null : evidence.language,
    evidence?.source ?? null,
  ];
}

function toCell(value: Cell): string {
  const text = value === null ? "" : String(value);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
