import "server-only";
import type { z } from "zod";
import { CHANGE_CLASSES, type Change, type Standing } from "../domain/changes/change";
import type { WordingOperation } from "../domain/diff/word-diff";
import { compareWordings } from "../domain/diff/wording-change";
import type { Slug } from "../domain/model";
import type { Position } from "../domain/positions/position-at";
import type { RoundEntry, StatementIndex } from "../service/read-models";
import type * as derived from "./schemas/derived";

export type SerializedChange = z.input<typeof derived.change>;

/** A change with its two sides, before it is written out. */
export type ListedChange = {
  readonly party: Slug;
  readonly issue: Slug;
  readonly demand: Slug | null;
  readonly change: Change;
  readonly before: Standing | Position | null;
  readonly after: Standing | Position | null;
};

type Around = { readonly rounds: readonly RoundEntry[]; readonly statements: StatementIndex };

/** @param around.wording - Whether the word diff is worked out. */
export function serializeChange(
  listed: ListedChange,
  around: Around & { readonly wording: boolean },
): SerializedChange {
  const { party, issue, demand, change, before, after } = listed;
  const [from, to] = [serializeSide(before, around), serializeSide(after, around)];
  const { delta, shiftTowardPole, firmnessShift, comparable, reason, withinNoise, counted, supersededBy } =
    change;
  return {
    party,
    issue,
    demand,
    class: change.class,
    delta,
    toward: delta === null || delta === 0 ? null : delta > 0 ? "high" : "low",
    shiftTowardPole,
    firmnessShift,
    comparable,
    reason,
    withinNoise,
    counted,
    supersededBy,
    from,
    to,
    wording: around.wording ? diff(from?.text ?? null, to?.text ?? null) : null,
  };
}

/** Counts changes by class, every class named: only those that may be counted. */
export function summarizeChanges(
  changes: readonly SerializedChange[],
): z.input<typeof derived.comparison>["summary"] {
  const counted = changes.filter((change) => change.counted);
  const perClass = CHANGE_CLASSES.map((name) => [
    name,
    counted.filter((change) => change.class === name).length,
  ]);
  return Object.fromEntries(perClass) as z.input<typeof derived.comparison>["summary"];
}

export function serializeWording(operations: readonly WordingOperation[]): z.input<typeof derived.wording> {
  return operations.map(({ op, text }) => ({ op, text }));
}

function diff(earlier: string | null, later: string | null): z.input<typeof derived.wording> | null {
  if (earlier === null || later === null || earlier === later) return null;
  return serializeWording(compareWordings(earlier, later).operations);
}

function serializeSide(
  side: Standing | Position | null,
  { rounds, statements }: Around,
): SerializedChange["from"] {
  if (side === null) return null;
  return {
    state: side.state,
    position: side.position,
    fallback: side.fallback,
    firmness: side.firmness,
    basis: side.basis,
    spokenAt: roundId(rounds, side.spokenAt),
    text: statements[side.statements[0] ?? ""]?.text ?? null,
    statements: [...side.statements],
  };
}

/** The id of the round of an ordinal. @throws {RangeError} There is none. */
export function roundId(rounds: readonly RoundEntry[], ordinal: number): Slug {
  const round = rounds[ordinal - 1];
  if (round === undefined) throw new RangeError(`there is no round ${ordinal} among ${rounds.length}`);
  return round.id;
}
