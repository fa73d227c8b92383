import { daysBetween } from "../domain/calendar/days-between";
import type { ChangeClass } from "../domain/changes/change";
import type { Party, Slug } from "../domain/model";
import { changeVerb } from "../format/change-words";
import { formatDay, formatMonth } from "../format/format-day";
import { countInWords, countOf, formatPoints } from "../format/format-number";
import { capitalised, listInWords } from "../format/list-in-words";
import { issueInSentence, partyInSentence } from "../format/names-in-sentences";
import type { Comparison, Frame } from "../service/read-models";
import { describeEnds } from "./describe-ends";
import type { ChangeRow } from "./select-changes";

/** The classes that are movements, in the order in which a sentence names them. */
const MOVED = [
  "hardened",
  "softened",
  "mixed",
  "toward-high",
  "toward-low",
  "withdrawn",
  "retabled",
  "new",
] as const satisfies readonly ChangeClass[];
/** More parties than this are not named one by one in a heading. */
const NAMED_PARTIES = 2;
/** A party's clause names at most this many kinds of movement; the counts beside the heading name all. */
const NAMED_KINDS = 2;

/**
 * Says in a sentence what changed between two rounds. Only changes that may be counted are counted.
 *
 * @param rows - The changes that are shown.
 * @param chosen - The parties that were asked for; empty: the negotiation's own pair speaks for all.
 * @example
 * // "From Mar 2022 to Jun 2025, Ukraine hardened on four issues and softened on territory; Russia hardened on two"
 */
export function describeComparison(
  frame: Frame,
  comparison: Pick<Comparison, "from" | "to" | "pair">,
  { rows, chosen }: { readonly rows: readonly ChangeRow[]; readonly chosen: readonly Slug[] },
): string {
  const { from, to, pair } = comparison;
  const parties = chooseParties(frame, rows, { chosen, pair });
  const span = describeSpan(from.start, to.end);
  const moved = rows.some(({ change }) => change.counted && MOVED.some((kind) => kind === change.class));
  if (rows.length === 0) return `${span}, no change on a scale to show`;
  if (parties.length === 0 || !moved) {
    return `${span}, no change that may be counted among ${countOf(rows.length, "pair")} of party and issue`;
  }
  const clauses = parties.map((party) => {
    const own = rows.filter((row) => row.party === party.id);
    return `${partyInSentence(party)} ${describeParty(frame, own, to.start)}`;
  });
  return `${span}, ${clauses.join("; ")}`;
}

/** "From Mar 2022 to Jun 2025", by days within one month. */
function describeSpan(from: string, to: string): string {
  const format = formatMonth(from) === formatMonth(to) ? formatDay : formatMonth;
  return `From ${format(from)} to ${format(to)}`;
}

function chooseParties(
  frame: Frame,
  rows: readonly ChangeRow[],
  { chosen, pair }: { readonly chosen: readonly Slug[]; readonly pair: readonly [Slug, Slug] | null },
): readonly Party[] {
  const present = frame.parties.filter(({ id }) => rows.some((row) => row.party === id));
  if (present.length <= NAMED_PARTIES && chosen.length > 0) return present;
  const leads = present.filter(({ id }) => pair?.includes(id));
  return leads.length > 0 ? leads : present.slice(0, NAMED_PARTIES);
}

function describeParty(frame: Frame, rows: readonly ChangeRow[], day: string): string {
  const uncounted = rows.filter(({ change }) => !change.counted);
  const kinds = MOVED.flatMap((kind) => {
    const of = rows.filter(({ change }) => change.counted && change.class === kind);
    return of.length === 0 ? [] : [{ kind, of }];
  }).slice(0, NAMED_KINDS);
  const phrases = kinds.map(({ kind, of }, index) => {
    const issue = of.length === 1 ? frame.issues.find(({ id }) => id === of[0]?.issue) : undefined;
    const where =
      issue !== undefined
        ? issueInSentence(issue)
        : `${countInWords(of.length)}${index === 0 || kinds[0]?.of.length === 1 ? " issues" : ""}`;
    return `${verbOf(frame, kind, of, day)} on ${where}`;
  });
  const said = phrases.length === 0 ? "did not move" : listInWords(phrases);
  if (uncounted.length === 0) return said;
  const why = uncounted.every(({ change }) => !change.comparable) ? "not comparable" : "not counted";
  return `${said} (${countInWords(uncounted.length)} ${why})`;
}

/** The verb for several changes of one class; where their issues' ends are not the same party's, no end is named. */
function verbOf(frame: Frame, kind: (typeof MOVED)[number], rows: readonly ChangeRow[], day: string): string {
  const { parties, negotiation } = frame;
  const verbs = rows.map(({ issue }) =>
    changeVerb(
      { class: kind, restsOn: "position" },
      describeEnds({ parties, leadPair: negotiation.leadPair, issue, day }),
    ),
  );
  const [first] = verbs;
  const same = first != null && verbs.every((verb) => verb === first);
  return same ? first : (changeVerb({ class: kind, restsOn: "position" }, { low: [], high: [] }) ?? kind);
}

/**
 * Says what a comparison covers: how much, how far apart, from when on a change counts, what is not counted.
 *
 * @param rows - Every change, whatever the filters.
 */
export function describeCoverage(
  frame: Frame,
  { from, to }: Pick<Comparison, "from" | "to">,
  { rows, shown }: { readonly rows: readonly ChangeRow[]; readonly shown: number },
): string {
  const days = daysBetween(from.start, to.start);
  const apart = `${countOf(to.ordinal - from.ordinal, "round")} and ${spanInWords(days)} apart`;
  const pairs =
    shown === rows.length ? countOf(rows.length, "pair") : `${shown} of ${countOf(rows.length, "pair")}`;
  const uncounted = rows.filter(({ change }) => !change.counted).length;
  const threshold = formatPoints(frame.negotiation.threshold);
  return [
    `${pairs} of party and issue, ${apart}.`,
    `A change counts from ${threshold} points on the scale, or from one step of firmness.`,
    ...(uncounted === 0
      ? []
      : [
          `${capitalised(countInWords(uncounted))} ${uncounted === 1 ? "is" : "are"} marked as not comparable or within coder noise and not counted.`,
        ]),
  ].join(" ");
}

const MONTHS_FROM_DAYS = 61;
const YEARS_FROM_DAYS = 548;

function spanInWords(days: number): string {
  if (days < MONTHS_FROM_DAYS) return countOf(days, "day");
  if (days < YEARS_FROM_DAYS) return countOf(Math.round(days / 30.44), "month");
  return `${formatPoints(days / 365.25)} years`;
}
