import { CHANGE_CLASSES, type ChangeClass } from "../domain/changes/change";
import type { Slug } from "../domain/model";
import type { Frame, RoundEntry } from "../service/read-models";
import { parseChoice } from "./parse-choice";
import type { ScreenQuery } from "./query-value";

/** `own-words`: both sides rest on the party's own words or documents; `reported`: at least one on a press report. */
export const COMPARE_BASES = ["any", "own-words", "reported"] as const;
export type CompareBasis = (typeof COMPARE_BASES)[number];

export const COMPARE_ORDERS = ["issue", "size", "party"] as const;
export type CompareOrder = (typeof COMPARE_ORDERS)[number];

/** What the comparison of two rounds shows. An empty list of parties, issues or classes means all of them. */
export type CompareFilters = {
  /** The earlier round. */
  readonly from: Slug;
  /** The later round. */
  readonly to: Slug;
  readonly parties: readonly Slug[];
  readonly issues: readonly Slug[];
  readonly classes: readonly ChangeClass[];
  readonly basis: CompareBasis;
  readonly order: CompareOrder;
  /** The rows whose wordings between the two rounds are shown, each `party.issue`. */
  readonly open: readonly string[];
};

/**
 * Reads what the comparison of two rounds is to show. What cannot be had falls back and is said.
 *
 * Without any round: the last one against the first of its phase, or against the one before where it is that one.
 *
 * @returns Null when there are fewer than two rounds; `notices` are sentences for the reader.
 */
export function parseCompareFilters(
  query: ScreenQuery,
  frame: Pick<Frame, "rounds" | "parties" | "issues">,
): { readonly filters: CompareFilters; readonly notices: readonly string[] } | null {
  const ends = readRounds(query, frame.rounds);
  if (ends === null) return null;
  const parties = frame.parties.map(({ id }) => id);
  const issues = frame.issues.map(({ id }) => id);
  const rows = parties.flatMap((party) => issues.map((issue) => `${party}.${issue}`));
  const party = readList({ query, key: "party", what: "party", known: parties });
  const issue = readList({ query, key: "issue", what: "issue", known: issues });
  const classes = readList({ query, key: "class", what: "class of change", known: CHANGE_CLASSES });
  const otherwise = "the usual one is taken";
  const basis = parseChoice({ query, key: "basis", what: "basis", known: COMPARE_BASES, otherwise });
  const order = parseChoice({ query, key: "order", what: "order", known: COMPARE_ORDERS, otherwise });
  const filters = {
    from: ends.from,
    to: ends.to,
    parties: party.values,
    issues: issue.values,
    classes: classes.values,
    basis: basis.value ?? "any",
    order: order.value ?? "issue",
    open: split(query.open).filter((row) => rows.includes(row)),
  };
  return { filters, notices: [ends, party, issue, classes, basis, order].flatMap(({ notices }) => notices) };
}

function split(value: string | readonly string[] | undefined): readonly string[] {
  const values = value === undefined ? [] : typeof value === "string" ? [value] : value;
  return [...new Set(values.flatMap((text) => text.split(",")))].filter((text) => text !== "");
}

function readList<T extends string>({
  query,
  key,
  what,
  known,
}: {
  readonly query: ScreenQuery;
  readonly key: string;
  readonly what: string;
  readonly known: readonly T[];
}): { readonly values: readonly T[]; readonly notices: readonly string[] } {
  const choices = split(query[key]).map((name) =>
    parseChoice({ query: { [key]: name }, key, what, known, otherwise: "it is left out" }),
  );
  return {
    values: known.filter((name) => choices.some(({ value }) => value === name)),
    notices: choices.flatMap(({ notices }) => notices),
  };
}

type Ends = { readonly from: Slug; readonly to: Slug; readonly notices: readonly string[] };

function readRounds(query: ScreenQuery, rounds: readonly RoundEntry[]): Ends | null {
  const known = rounds.map(({ id }) => id);
  const [asked, askedAfter] = (["from", "to"] as const).map((key) =>
    parseChoice({ query, key, what: "round", known, otherwise: "another one is shown" }),
  );
  const find = (id: Slug | null | undefined) => rounds.find((round) => round.id === id) ?? null;
  const [from, to] = [find(asked?.value), find(askedAfter?.value)];
  const ends = from !== null && to !== null ? orderEnds(rounds, from, to) : completeEnds(rounds, from, to);
  if (ends === null) return null;
  return { ...ends, notices: [...(asked?.notices ?? []), ...(askedAfter?.notices ?? []), ...ends.notices] };
}

function orderEnds(rounds: readonly RoundEntry[], from: RoundEntry, to: RoundEntry): Ends | null {
  if (from.ordinal > to.ordinal) {
    const said = "The round before was later than the round after; the two are shown in the order of time.";
    return { from: to.id, to: from.id, notices: [said] };
  }
  if (from.ordinal < to.ordinal) return { from: from.id, to: to.id, notices: [] };
  const other = rounds[from.ordinal - 2] ?? rounds[from.ordinal];
  if (other === undefined) return null;
  const notices = [`Both rounds were the same one; it is compared with “${other.name}”.`];
  return other.ordinal < from.ordinal
    ? { from: other.id, to: to.id, notices }
    : { from: from.id, to: other.id, notices };
}

/** The ends where one or both were not chosen. */
function completeEnds(
  rounds: readonly RoundEntry[],
  from: RoundEntry | null,
  to: RoundEntry | null,
): Ends | null {
  const [first, second, last] = [rounds[0], rounds[1], rounds.at(-1)];
  if (first === undefined || second === undefined || last === undefined) return null;
  if (from !== null) {
    if (from.id !== last.id) return { from: from.id, to: last.id, notices: [] };
    const notices = ["Nothing comes after the last round; it is compared with the one before."];
    return { from: rounds[last.ordinal - 2]?.id ?? first.id, to: last.id, notices };
  }
  if (to !== null) {
    const before = rounds[to.ordinal - 2];
    if (before !== undefined) return { from: before.id, to: to.id, notices: [] };
    const notices = ["Nothing comes before the first round; it is compared with the one after."];
    return { from: first.id, to: second.id, notices };
  }
  const opening = last.phase === null ? undefined : rounds.find(({ phase }) => phase === last.phase);
  const before = opening !== undefined && opening.id !== last.id ? opening : rounds[last.ordinal - 2];
  return { from: before?.id ?? first.id, to: last.id, notices: [] };
}
