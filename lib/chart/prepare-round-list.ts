import type { Slug } from "../domain/model";
import { ROUND_FORMAT_WORDS } from "../format/codebook-words";
import { formatDay, formatDayRange } from "../format/format-day";
import { countOf } from "../format/format-number";
import type { Frame, RoundEntry } from "../service/read-models";
import { groupByPhase } from "./prepare-round-picker";

export type RoundListModel = {
  /** How many rounds, over what time, in what phases. */
  readonly finding: string;
  readonly groups: readonly {
    readonly key: string;
    readonly heading: string;
    readonly rounds: readonly {
      readonly id: Slug;
      readonly ordinal: number;
      readonly name: string;
      readonly days: string;
      /** Venue and format. */
      readonly where: string;
      readonly participants: string;
      readonly statements: number;
      /** Share of the most statements at any round, 0 to 1. */
      readonly share: number;
    }[];
  }[];
};

/** Prepares the list of all rounds by phase. */
export function prepareRoundList(frame: Pick<Frame, "rounds" | "phases" | "parties">): RoundListModel {
  const { rounds, phases, parties } = frame;
  const most = Math.max(1, ...rounds.map(({ statements }) => statements));
  const byId = new Map(rounds.map((round) => [round.id, round]));
  const groups = groupByPhase(rounds, phases);
  const [first, last] = [rounds[0], rounds.at(-1)];
  const named = (round: RoundEntry) =>
    parties.filter(({ id }) => round.participants.includes(id)).map(({ shortName }) => shortName);
  return {
    finding:
      first === undefined || last === undefined
        ? "No rounds yet"
        : `${countOf(rounds.length, "round")}, ${first.start === last.end ? formatDay(first.start) : `${formatDay(first.start)} to ${formatDay(last.end)}`}`,
    groups: groups.map(({ key, phase, rounds: choices }) => ({
      key,
      heading: `${phase}: ${countOf(choices.length, "round")}`,
      rounds: choices.flatMap(({ id }) => {
        const round = byId.get(id);
        if (round === undefined) return [];
        const { ordinal, name, start, end, venue, format, statements } = round;
        return [
          {
            id,
            ordinal,
            name,
            days: formatDayRange(start, end),
            where: `${venue}, ${ROUND_FORMAT_WORDS[format]}`,
            participants: named(round).join(", "),
            statements,
            share: statements / most,
          },
        ];
      }),
    })),
  };
}
