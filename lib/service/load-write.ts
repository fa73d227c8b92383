import "server-only";
import { requireRight } from "../auth/require-right";
import { database } from "../data/database";
import { toRecordChanges } from "../data/record-changes";
import { kindOfTable } from "../data/record-rows";
import { findLastWrite } from "../data/sql/list-later-writes";
import { listWriteEntries } from "../data/sql/list-write-entries";
import { findWrite, type WriteHead } from "../data/sql/list-writes";
import { listChangedSince, listNetChanges, type NetChange } from "../data/undo-write";
import { AppError } from "../errors";
import { loadHistoryNames } from "./history/load-history-names";
import { loadWrites } from "./history/load-writes";
import { mayUndo } from "./history/may-undo";
import { toRecordRevisions } from "./history/to-record-revisions";
import type { HistoryWrite, RecordRevision, UndoVerdict, WritePage } from "./history-models";

/** The most entries of a write that are shown and checked one by one. */
const MOST_ENTRIES = 400;

/**
 * Loads one write: what it did to every record, whether it can be undone, and what that would put back.
 *
 * @throws {AppError} `not-found`: no such negotiation or write; `unauthenticated`, `forbidden`.
 */
export async function loadWrite(question: {
  readonly negotiation: string;
  readonly writeId: string;
}): Promise<WritePage> {
  const { negotiation, writeId } = question;
  const { actorId } = await requireRight("read-history", negotiation);
  const head = await findWrite(negotiation, writeId);
  if (head === null) throw new AppError("not-found", `There is no write “${writeId}” in this negotiation.`);
  const [write] = await loadWrites(negotiation, [head], MOST_ENTRIES);
  if (write === undefined) throw new AppError("internal", "A write was found and could not be read.");
  const undo = await judgeUndo(negotiation, write, write.by.id === actorId);
  const undoing = write.records === null ? [] : await loadUndoing(negotiation, head);
  const members = write.rows.filter(({ table }) => table === "membership");
  const names = await loadHistoryNames(
    negotiation,
    [write.records, write.rows],
    members.map(({ id }) => id),
  );
  return { negotiation, write, undo, undoing, names };
}

/** What the write did, the other way round. */
async function loadUndoing(negotiation: string, head: WriteHead): Promise<readonly RecordRevision[]> {
  const entries = (await listWriteEntries(negotiation, [head])).get(head.last) ?? [];
  const { records } = toRecordChanges(entries);
  return toRecordRevisions(
    records.map(({ before, after, ...rest }) => ({ ...rest, before: after, after: before })),
  );
}

async function judgeUndo(negotiation: string, write: HistoryWrite, isOwn: boolean): Promise<UndoVerdict> {
  const tables = write.counts.map(({ table }) => table);
  if (write.writeId === null) return { kind: "nothing-to-undo" };
  if (write.counts.some(({ table, operation }) => table === "negotiation" && operation === "INSERT"))
    return { kind: "made-the-negotiation" };
  if (!mayUndo(negotiation, { isOwn, tables })) return { kind: "no-right" };
  if (write.records === null) return { kind: "unchecked" };
  const { prisma } = database();
  const changes = await listNetChanges(prisma, negotiation, write.writeId);
  if (changes.length === 0) return { kind: "nothing-to-undo" };
  const changed = await listChangedSince(prisma, negotiation, changes);
  if (changed.length === 0) return { kind: "allowed" };
  return { kind: "changed-since", since: await Promise.all(changed.map((row) => toLater(negotiation, row))) };
}

async function toLater(negotiation: string, row: NetChange) {
  const { table, id } = row;
  const kind = kindOfTable(table);
  const writeId = await findLastWrite(negotiation, { table, id });
  return { table, kind, id, writeId };
}
