import { daysBetween } from "../domain/calendar/days-between";
import type { IsoDate, Phase, Slug } from "../domain/model";
import { formatDayRange } from "../format/format-day";
import { countOf } from "../format/format-number";
import type { RoundEntry } from "../service/read-models";

/** The strip of rounds: one bar per round, evenly spaced, and the place of each in the calendar. Lengths are shares, 0 to 1. */
export type RoundStripModel = {
  readonly bars: readonly {
    readonly id: Slug;
    readonly ordinal: number;
    /** Name, days and number of statements in words. */
    readonly label: string;
    /** Middle of the bar on the even axis. */
    readonly at: number;
    /** Height: statements coded at the round, the most at any round being 1. */
    readonly height: number;
    /** Place of the first day on the calendar axis. */
    readonly calendarAt: number;
    readonly chosen: boolean;
    /** After the last chosen round. */
    readonly later: boolean;
  }[];
  readonly phases: readonly { readonly name: string; readonly first: number; readonly before: number }[];
  /** The first days of years on the calendar axis. */
  readonly years: readonly { readonly year: string; readonly at: number }[];
  readonly summary: string;
};

/**
 * Prepares the strip of rounds.
 *
 * @param chosen - Ids of the rounds that the screen shows; unknown ones are ignored.
 */
export function prepareRoundStrip({
  rounds,
  phases,
  chosen,
}: {
  readonly rounds: readonly RoundEntry[];
  readonly phases: readonly Phase[];
  readonly chosen: readonly Slug[];
}): RoundStripModel {
  const most = Math.max(1, ...rounds.map((round) => round.statements));
  const first = rounds[0]?.start ?? "2000-01-01";
  const last =
    rounds
      .map((round) => round.end)
      .sort()
      .at(-1) ?? first;
  const span = Math.max(1, daysBetween(first, last));
  const onCalendar = (day: IsoDate) => daysBetween(first, day) / span;
  const lastChosen = Math.max(
    0,
    ...rounds.filter(({ id }) => chosen.includes(id)).map(({ ordinal }) => ordinal),
  );
  return {
    bars: rounds.map((round) => ({
      id: round.id,
      ordinal: round.ordinal,
      label: `Round ${round.ordinal}, ${round.name}, ${formatDayRange(round.start, round.end)}: ${countOf(round.statements, "statement")}`,
      at: (round.ordinal - 0.5) / rounds.length,
      height: round.statements / most,
      calendarAt: onCalendar(round.start),
      chosen: chosen.includes(round.id),
      later: round.ordinal > lastChosen,
    })),
    phases: phases.flatMap((phase) => {
      const within = rounds.filter((round) => round.phase === phase.id);
      const [from, to] = [within[0], within.at(-1)];
      return from === undefined || to === undefined
        ? []
        : [
            {
              name: phase.shortName,
              first: (from.ordinal - 1) / rounds.length,
              before: to.ordinal / rounds.length,
            },
          ];
    }),
    years: yearsBetween(first, last).map((year) => ({ year, at: onCalendar(`${year}-01-01`) })),
    summary: `${countOf(rounds.length, "round")} in order; the height of a bar is the number of statements coded. Below, the place of each round in the calendar.`,
  };
}

/** The years that begin after the first day and up to the last. */
function yearsBetween(first: IsoDate, last: IsoDate): readonly string[] {
  const [from, to] = [Number(first.slice(0, 4)) + 1, Number(last.slice(0, 4))];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => String(from + index));
}
