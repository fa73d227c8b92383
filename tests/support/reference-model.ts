/**
 * A second, plain reckoning of positions and gaps from the rows of a dataset, which shares no line with the program:
 * what services answer is held against it.
 */
import type { Dataset, StatementRow } from "../../lib/codec/dataset-schema";

export type Reckoned = {
  readonly position: number | null;
  readonly fallback: number | null;
  readonly firmness: number;
  readonly round: string;
  readonly statements: ReadonlySet<string>;
};

const numbers = (values: readonly (number | null)[]) =>
  values.filter((value): value is number => value !== null);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The dataset's rounds in order; a round's place is its index. */
export function orderRounds({ rounds }: Dataset): Dataset["rounds"] {
  const key = (round: Dataset["rounds"][number]) =>
    `${round.start} ${String(round.sequence).padStart(5, "0")} ${round.id}`;
  return [...rounds].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** What a party said on an issue at the latest round, not after a given one, at which it spoke on it. */
export function listLastSaid(
  dataset: Dataset,
  cell: { party: string; issue: string; round: string },
): readonly StatementRow[] {
  const order = orderRounds(dataset).map(({ id }) => id);
  const last = order.indexOf(cell.round);
  const demands = new Set(
    dataset.demands
      .filter(({ party, issue }) => party === cell.party && issue === cell.issue)
      .map(({ id }) => id),
  );
  const said = dataset.statements.filter(
    ({ demand, basis, round }) => demands.has(demand) && basis !== "analyst" && order.indexOf(round) <= last,
  );
  const latest = Math.max(-1, ...said.map(({ round }) => order.indexOf(round)));
  return said.filter(({ round }) => order.indexOf(round) === latest);
}

/** The pole that holds on a day: a row of the issue's own before one for all issues. */
export function poleOn(
  dataset: Dataset,
  cell: { party: string; issue: string; day: string },
): "low" | "high" | "none" {
  const rows = dataset.negotiation.parties.find(({ id }) => id === cell.party)?.poles ?? [];
  const holding = rows.filter(({ from, to }) => (from ?? "0000") <= cell.day && cell.day <= (to ?? "9999"));
  const row =
    holding.find(({ issue }) => issue === cell.issue) ?? holding.find(({ issue }) => issue === null);
  return row?.pole ?? "none";
}

/** A party's position on an issue at a round; null where it has said nothing. */
export function reckonPosition(
  dataset: Dataset,
  cell: { party: string; issue: string; round: string },
): Reckoned | null {
  const said = listLastSaid(dataset, cell);
  const [first] = said;
  if (first === undefined) return null;
  const statements = new Set(said.map(({ id }) => id));
  const made = said.filter(({ firmness }) => firmness > 1);
  if (made.length === 0)
    return { position: null, fallback: null, firmness: 1, round: first.round, statements };
  const day = dataset.rounds.find(({ id }) => id === first.round)?.start ?? "";
  const pole = poleOn(dataset, { ...cell, day });
  const pick = (values: readonly number[], end: "low" | "high" | "none") => {
    if (values.length === 0) return null;
    return end === "none" ? mean(values) : Math[end === "high" ? "max" : "min"](...values);
  };
  const position = pick(numbers(made.map((statement) => statement.position)), pole);
  const at = pole === "none" ? made : made.filter((statement) => statement.position === position);
  const far = pole === "high" ? "low" : pole === "low" ? "high" : "none";
  return {
    position,
    fallback: pick(numbers(made.map((statement) => statement.fallback)), far),
    firmness: Math.max(...at.map(({ firmness }) => firmness)),
    round: first.round,
    statements,
  };
}

/** The distance of two parties' positions; null while either has none. */
export function reckonGap(
  dataset: Dataset,
  cell: { a: string; b: string; issue: string; round: string },
): number | null {
  const of = (party: string) =>
    reckonPosition(dataset, { party, issue: cell.issue, round: cell.round })?.position ?? null;
  const [a, b] = [of(cell.a), of(cell.b)];
  return a === null || b === null ? null : Math.abs(a - b);
}
