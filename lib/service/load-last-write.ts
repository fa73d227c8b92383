import "server-only";
import type { RecordKind } from "../codec/records/record-kinds";
import { RECORD_ROWS } from "../data/record-rows";
import { findLastEntry } from "../data/sql/list-later-writes";
import { findAsOf, type NegotiationRef } from "../domain/as-of/negotiation-ref";
import { hasRight } from "./history/may-undo";
import { loadPersonNames } from "./people/load-person-names";
import { remember } from "./remember";

/** The write that a record stands at, or the one that removed it. */
export type LastWrite = {
  readonly version: number;
  /** The name of whoever wrote it. */
  readonly by: string;
  /** Instant in UTC, ISO 8601. */
  readonly at: string;
  readonly isRemoval: boolean;
};

/**
 * Loads who wrote a record last, and when.
 *
 * @returns Null for whoever may not read the history, and of a record that never was; also where the negotiation is
 *   looked at as it was on a day: what came after is not shown there.
 * @throws {AppError} `unauthenticated`, `forbidden`, `not-found`: the negotiation may not be read, or there is none.
 */
export async function loadLastWrite(record: {
  readonly negotiation: NegotiationRef;
  readonly kind: RecordKind;
  readonly id: string;
}): Promise<LastWrite | null> {
  const { negotiation, kind, id } = record;
  if (findAsOf(negotiation) !== null || !hasRight("read-history", negotiation)) return null;
  const last = await remember(negotiation, `last write to ${kind} ${id}`, () =>
    findLastEntry(negotiation, { table: RECORD_ROWS[kind].table, id }),
  );
  if (last === null) return null;
  const { version, actor, at, isRemoval } = last;
  const by = (await loadPersonNames([actor])).get(actor) ?? actor;
  return { version, by, at, isRemoval };
}
