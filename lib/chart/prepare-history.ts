import { toRef, toSlug } from "../domain/as-of/negotiation-ref";
import type { Slug } from "../domain/model";
import { screenPaths } from "../filters/screen-paths";
import { formatDay } from "../format/format-day";
import { writerInSentence } from "../format/writer-in-sentence";
import type {
  HistoryFeed,
  HistoryNames,
  HistoryWrite,
  RecordRevision,
  RowRevision,
} from "../service/read-models";
import {
  describeCounts,
  describeDeed,
  describeDifferences,
  formatCount,
  recordHref,
  recordTitle,
  rowWord,
} from "./describe-revision";
import { prepareMoment } from "./prepare-people-moment";

/** What was done to one record, in a sentence around its name. */
export type RevisionSentence = {
  readonly key: string;
  /** Such as “Revised the statement”. */
  readonly deed: string;
  readonly title: string;
  /** Null: the record is gone, or has no page of its own. */
  readonly href: string | null;
  readonly historyHref: string;
  /** Which of its places differ; empty where it was made or taken away. */
  readonly detail: string;
};

export type HistoryEntryModel = {
  readonly key: string;
  /** In UTC, such as “17:43”. */
  readonly time: string;
  /** Day and time, for those who come to it from elsewhere. */
  readonly moment: string;
  /** Instant in UTC, ISO 8601. */
  readonly at: string;
  readonly reason: string | null;
  readonly sentences: readonly RevisionSentence[];
  /** What is not said of single records: counts, and what has no page. */
  readonly summary: string;
  readonly writeHref: string | null;
  readonly undoHref: string | null;
  /** The negotiation as it stood; null before it was there. */
  readonly beforeHref: string | null;
  readonly afterHref: string;
};

export type HistoryModel = {
  readonly finding: string;
  readonly days: readonly {
    readonly day: string;
    readonly title: string;
    readonly groups: readonly {
      readonly key: string;
      readonly by: string;
      readonly writes: readonly HistoryEntryModel[];
    }[];
  }[];
  readonly writers: readonly HistoryChoice[];
  readonly kinds: readonly HistoryChoice[];
  /** From the newest on; null where the list begins with it. */
  readonly newestHref: string | null;
  readonly older: { readonly href: string; readonly words: string } | null;
  /** Why nothing is listed; null where something is. */
  readonly nothing: string | null;
};

export type HistoryChoice = {
  readonly key: string;
  readonly name: string;
  readonly href: string;
  readonly chosen: boolean;
};

export type HistoryChosen = {
  readonly by: string | null;
  readonly kind: string | null;
  readonly before: string | null;
};

/** Sentences about single records in one write; the others are counted. */
const MOST_SENTENCES = 6;

/**
 * Prepares what changed in a negotiation: by day in UTC, by person in a row, write by write.
 *
 * @param kinds - The kinds that can be chosen.
 */
export function prepareHistory(
  feed: HistoryFeed,
  chosen: HistoryChosen,
  kinds: readonly string[],
): HistoryModel {
  const { negotiation, writes, next, isCutShort, writers } = feed;
  const path = (change: Partial<HistoryChosen>) =>
    screenPaths.history(negotiation, { by: chosen.by, kind: chosen.kind, before: null, ...change });
  const last = writes[0];
  return {
    finding:
      last === undefined
        ? "No change fits these filters"
        : chosen.before === null
          ? `Last changed on ${prepareMoment(new Date(last.at))}, by ${writerInSentence(last.by.name)}`
          : `Changes up to ${prepareMoment(new Date(last.at))}`,
    days: groupByDay(feed),
    writers: choices(
      writers.map(({ id, name }) => [id, name] as const),
      chosen.by,
      "Everybody",
      (by) => path({ by }),
    ),
    kinds: choices(
      kinds.map((kind) => [kind, kindName(kind)] as const),
      chosen.kind,
      "Every kind",
      (kind) => path({ kind }),
    ),
    newestHref: chosen.before === null ? null : path({}),
    older:
      next === null
        ? null
        : { href: path({ before: next }), words: isCutShort ? "Look further back" : "Older changes" },
    nothing:
      writes.length > 0
        ? null
        : isCutShort
          ? "None of the changes that were looked through fits. There may be older ones that do."
          : "No change fits these filters.",
  };
}

function kindName(kind: string): string {
  if (kind === "people") return "people and roles";
  return rowWord(kind, 2);
}

function choices(
  known: readonly (readonly [key: string, name: string])[],
  chosen: string | null,
  all: string,
  href: (key: string | null) => string,
): readonly HistoryChoice[] {
  return [
    { key: "", name: all, href: href(null), chosen: chosen === null },
    ...known.map(([key, name]) => ({ key, name, href: href(key), chosen: chosen === key })),
  ];
}

function groupByDay({ negotiation, writes, names }: HistoryFeed): HistoryModel["days"] {
  const days: {
    day: string;
    groups: { key: string; by: string; id: string; writes: HistoryEntryModel[] }[];
  }[] = [];
  for (const write of writes) {
    const day = write.at.slice(0, 10);
    const entry = prepareEntry(toSlug(negotiation), write, names, write.mayUndo);
    const latest = days.at(-1);
    const group = latest?.groups.at(-1);
    if (latest?.day !== day) days.push({ day, groups: [toGroup(write, entry)] });
    else if (group?.id !== write.by.id) latest.groups.push(toGroup(write, entry));
    else group.writes.push(entry);
  }
  return days.map(({ day, groups }) => ({ day, title: formatDay(day), groups }));
}

const toGroup = ({ key, by }: HistoryWrite, entry: HistoryEntryModel) => ({
  ...{ key, by: by.name, id: by.id },
  writes: [entry],
});

/** Prepares one write for a list. */
export function prepareEntry(
  negotiation: Slug,
  write: HistoryWrite,
  names: HistoryNames,
  mayUndo: boolean,
): HistoryEntryModel {
  const { records, at, writeId } = write;
  const shown = records ?? [];
  const madeIt = write.counts.some(
    ({ table, operation }) => table === "negotiation" && operation === "INSERT",
  );
  const instantBefore = new Date(Date.parse(at) - 1).toISOString();
  return {
    key: write.key,
    time: at.slice(11, 16),
    moment: prepareMoment(new Date(at)),
    at,
    reason: write.reason,
    sentences: shown.slice(0, MOST_SENTENCES).map((record) => prepareSentence(negotiation, record, names)),
    summary: summarise(write, names, shown.length - MOST_SENTENCES),
    writeHref: writeId === null ? null : screenPaths.write(negotiation, writeId),
    undoHref: mayUndo && writeId !== null ? `${screenPaths.write(negotiation, writeId)}#undo` : null,
    beforeHref: madeIt ? null : screenPaths.overview(toRef(negotiation, instantBefore)),
    afterHref: screenPaths.overview(toRef(negotiation, at)),
  };
}

function summarise(write: HistoryWrite, names: HistoryNames, more: number): string {
  const { records, rows, counts, by } = write;
  if (records === null) {
    const total = counts.reduce((sum, { count }) => sum + count, 0);
    return `${by.id === "import" ? "Imported" : "Wrote"} ${formatCount(total)} records: ${describeCounts(counts)}`;
  }
  const others = rows.map((row) => describeRow(row, names));
  return [...(more > 0 ? [`and ${more} more records`] : []), ...others].join("; ");
}

/** Prepares what was done to one record. */
export function prepareSentence(
  negotiation: Slug,
  record: RecordRevision,
  names: HistoryNames,
): RevisionSentence {
  const { kind, id, change, differences } = record;
  return {
    key: `${kind} ${id}`,
    deed: describeDeed(record),
    title: recordTitle(record, names),
    href: change === "removed" ? null : recordHref(negotiation, kind, id),
    historyHref: screenPaths.recordHistory(negotiation, kind, id),
    detail: change === "revised" ? describeDifferences(kind, differences, names) : "",
  };
}

/** Says what was done to a row that is no record of its own. */
export function describeRow({ table, id, before, after }: RowRevision, names: HistoryNames): string {
  if (table === "membership") {
    const who = names[`person ${id}`] ?? id;
    if (after === null) return `${who} has no role any more`;
    return before === null
      ? `${who} became ${String(after.role)}`
      : `${who} is ${String(after.role)} instead of ${String(before.role)}`;
  }
  const deed = before === null ? "created" : after === null ? "removed" : "revised";
  const of = (after ?? before)?.statement_id;
  const whose = typeof of === "string" ? ` of “${names[`statement ${of}`]?.slice(0, 60) ?? of}”` : "";
  return `${deed} the ${rowWord(table, 1)}${whose}`;
}
