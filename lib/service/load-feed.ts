import "server-only";
import { requireRight } from "../auth/require-right";
import { RECORD_KINDS, type RecordKind } from "../codec/records/record-kinds";
import { findRecordedMoment } from "../data/as-of/resolve-as-of";
import { tablesOfKind } from "../data/record-changes";
import { listOvertakenWrites } from "../data/sql/list-later-writes";
import { listWrites } from "../data/sql/list-writes";
import { findAsOf, type NegotiationRef, toSlug } from "../domain/as-of/negotiation-ref";
import { listWriters } from "./history/list-writers";
import { loadHistoryNames } from "./history/load-history-names";
import { loadWrites } from "./history/load-writes";
import { mayUndo } from "./history/may-undo";
import type { HistoryFeed } from "./history-models";
import { loadPersonNames } from "./people/load-person-names";

/** Writes on a page. */
const PAGE = 30;
/** The most entries of one write that the feed looks at one by one. */
const MOST_ENTRIES = 60;

/** What the feed can be filtered by besides the kinds of records: roles, and codings with the decisions on them. */
const OTHER_TABLES = {
  coding: ["coding", "adjudication"],
  people: ["membership"],
} as const satisfies Record<string, readonly string[]>;

export type FeedKind = RecordKind | keyof typeof OTHER_TABLES;
export const FEED_KINDS: readonly FeedKind[] = [...RECORD_KINDS, "coding", "people"];

/**
 * Loads a page of what changed in a negotiation, newest first; up to the day that its reference names.
 *
 * @param question.before - The entry before which it begins; null: with the newest.
 * @param question.by - Only what this one wrote, as the history keeps them; null: everybody.
 * @param question.kind - Only writes that touched such a record; null: any.
 * @throws {AppError} `unauthenticated`, `forbidden`; `not-found`: there is no such negotiation.
 */
export async function loadFeed(question: {
  readonly negotiation: NegotiationRef;
  readonly before: bigint | null;
  readonly by: string | null;
  readonly kind: FeedKind | null;
}): Promise<HistoryFeed> {
  const { by, kind } = question;
  const negotiation = toSlug(question.negotiation);
  const { actorId } = await requireRight("read-history", negotiation);
  const before = await limitToDay(question.negotiation, question.before);
  const [page, actors] = await Promise.all([
    listWrites(negotiation, { before, actor: by, tables: tablesOf(kind), count: PAGE }),
    listWriters(negotiation),
  ]);
  const [writes, overtaken, people] = await Promise.all([
    loadWrites(negotiation, page.writes, MOST_ENTRIES),
    listOvertakenWrites(
      negotiation,
      page.writes.filter(({ first, last }) => last - first < MOST_ENTRIES),
    ),
    loadPersonNames(actors),
  ]);
  const withUndo = writes.map((write) => {
    const tables = write.counts.map(({ table }) => table);
    const isOwn = write.by.id === actorId;
    const isOpen = write.writeId !== null && write.records !== null && write.records.length > 0;
    const madeIt = write.records?.some(
      (record) => record.kind === "negotiation" && record.change === "created",
    );
    const mayBe = isOpen && madeIt !== true && !overtaken.has(BigInt(write.key));
    return { ...write, mayUndo: mayBe && mayUndo(negotiation, { isOwn, tables }) };
  });
  const members = writes.flatMap(({ rows }) => rows.filter(({ table }) => table === "membership"));
  return {
    negotiation: question.negotiation,
    writes: withUndo,
    next: page.next === null ? null : String(page.next),
    isCutShort: page.isCutShort,
    writers: actors.map((id) => ({ id, name: people.get(id) ?? id })),
    names: await loadHistoryNames(
      negotiation,
      writes.map(({ records, rows }) => [records, rows]),
      members.map(({ id }) => id),
    ),
  };
}

/** What was written after the day that is looked back on is not shown. */
async function limitToDay(ref: NegotiationRef, before: bigint | null): Promise<bigint | null> {
  const asOf = findAsOf(ref);
  if (asOf === null) return before;
  const moment = await findRecordedMoment(toSlug(ref), asOf);
  const end = (moment?.entry ?? -1n) + 1n;
  return before === null || before > end ? end : before;
}

function tablesOf(kind: FeedKind | null): readonly string[] | null {
  if (kind === null) return null;
  return kind === "coding" || kind === "people" ? OTHER_TABLES[kind] : tablesOfKind(kind);
}
