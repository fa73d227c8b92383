import type { Phase, Slug } from "../domain/model";
import { formatDayRange } from "../format/format-day";
import type { RoundEntry } from "../service/read-models";

/** The rounds as a list to choose from, in groups. */
export type RoundOptions = readonly {
  /** The phase; null for rounds outside of all phases. */
  readonly phase: string | null;
  readonly rounds: readonly { readonly id: Slug; readonly text: string }[];
}[];

/** Prepares the rounds as a list to choose from: in order, a group where the phase changes. */
export function prepareRoundOptions(rounds: readonly RoundEntry[], phases: readonly Phase[]): RoundOptions {
  const groups: { phase: Slug | null; rounds: { id: Slug; text: string }[] }[] = [];
  for (const { id, name, ordinal, start, end, phase } of rounds) {
    const option = { id, text: `${ordinal}. ${name}, ${formatDayRange(start, end)}` };
    const last = groups.at(-1);
    if (last !== undefined && last.phase === phase) last.rounds.push(option);
    else groups.push({ phase, rounds: [option] });
  }
  return groups.map((group) => ({
    phase: phases.find(({ id }) => id === group.phase)?.name ?? null,
    rounds: group.rounds,
  }));
}
