import type { Phase, Slug } from "../domain/model";
import { formatDay, formatDayRange } from "../format/format-day";
import type { RoundEntry } from "../service/read-models";

export type RoundChoice = {
  readonly id: Slug;
  readonly ordinal: number;
  readonly name: string;
  readonly days: string;
};

export type RoundPickerModel = {
  readonly ordinal: number;
  readonly total: number;
  /** The round shown. */
  readonly current: Slug;
  /** Neighbours with the day on which they begin. */
  readonly previous: { readonly id: Slug; readonly name: string; readonly day: string } | null;
  readonly next: { readonly id: Slug; readonly name: string; readonly day: string } | null;
  /** All rounds in order, in runs of one phase; a run outside every phase has the name "Other rounds". */
  readonly groups: readonly {
    readonly key: string;
    readonly phase: string;
    readonly rounds: readonly RoundChoice[];
  }[];
};

/**
 * Prepares the choice of a round: the neighbours by name, and all rounds by phase.
 *
 * @param question.current - Id of the round shown; one of `rounds`.
 */
export function prepareRoundPicker(question: {
  readonly rounds: readonly RoundEntry[];
  readonly phases: readonly Phase[];
  readonly current: Pick<RoundEntry, "id" | "ordinal">;
}): RoundPickerModel {
  const { rounds, phases, current } = question;
  const neighbour = (ordinal: number) => {
    const round = rounds[ordinal - 1];
    return round === undefined ? null : { id: round.id, name: round.name, day: formatDay(round.start) };
  };
  return {
    ordinal: current.ordinal,
    total: rounds.length,
    current: current.id,
    previous: neighbour(current.ordinal - 1),
    next: neighbour(current.ordinal + 1),
    groups: groupByPhase(rounds, phases),
  };
}

/**
 * Groups rounds by phase without changing their order.
 *
 * @returns Runs of rounds of one phase; a phase that is interrupted comes twice.
 */
export function groupByPhase(
  rounds: readonly RoundEntry[],
  phases: readonly Phase[],
): RoundPickerModel["groups"] {
  const runs: { readonly phase: Slug | null; readonly rounds: RoundEntry[] }[] = [];
  for (const round of rounds) {
    const run = runs.at(-1);
    if (run !== undefined && run.phase === round.phase) run.rounds.push(round);
    else runs.push({ phase: round.phase, rounds: [round] });
  }
  return runs.map((run) => ({
    key: run.rounds[0]?.id ?? "",
    phase: phases.find(({ id }) => id === run.phase)?.name ?? "Other rounds",
    rounds: run.rounds.map(({ id, ordinal, name, start, end }) => ({
      id,
      ordinal,
      name,
      days: formatDayRange(start, end),
    })),
  }));
}
