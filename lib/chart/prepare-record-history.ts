import { toRef } from "../domain/as-of/negotiation-ref";
import { screenPaths } from "../filters/screen-paths";
import { countOf } from "../format/format-number";
import { writerInSentence } from "../format/writer-in-sentence";
import type { RecordHistoryPage, RecordHistoryWrite } from "../service/read-models";
import { formatCount, recordHref, recordTitle } from "./describe-revision";
import { type DiffLine, prepareFieldDiff } from "./prepare-field-diff";
import { prepareMoment } from "./prepare-people-moment";

export type RecordVersionModel = {
  readonly key: string;
  /** Such as “Version 3”; of a removal “Removed”. */
  readonly title: string;
  readonly by: string;
  readonly moment: string;
  /** Instant in UTC, ISO 8601. */
  readonly at: string;
  readonly reason: string | null;
  readonly isCurrent: boolean;
  readonly lines: readonly DiffLine[];
  /** Said in place of the lines where the record came whole: made, brought back, taken away. */
  readonly whole: string | null;
  readonly others: { readonly words: string; readonly href: string } | null;
  readonly writeHref: string | null;
  readonly restoreHref: string | null;
  readonly asOfHref: string;
};

export type RecordHistoryModel = {
  readonly name: string;
  readonly kind: string;
  readonly href: string | null;
  /** How often it was written, and of a removed one by whom and when. */
  readonly finding: string;
  readonly versions: readonly RecordVersionModel[];
  readonly historyHref: string;
};

/** A version that somebody wants back, and what that would change. */
export type RestorationModel = {
  readonly writeId: string;
  readonly title: string;
  /** What happens, in a sentence. */
  readonly words: string;
  readonly lines: readonly DiffLine[];
  /** The version that stands; null: the record is gone. */
  readonly version: number | null;
};

/** Prepares the history of one record, newest first. */
export function prepareRecordHistory(page: RecordHistoryPage): RecordHistoryModel {
  const { negotiation, kind, id, version, writes } = page;
  const last = writes[0];
  const times = ["never", "once", "twice"][writes.length] ?? countOf(writes.length, "time");
  const removal =
    last === undefined
      ? ""
      : `It was removed on ${prepareMoment(new Date(last.at))} by ${writerInSentence(last.by.name)}.`;
  return {
    name: recordTitle(page, page.names),
    kind,
    href: version === null ? null : recordHref(negotiation, kind, id),
    finding:
      version === null
        ? `${removal} What it said can be restored from here.`
        : `Written ${times}, newest first.`,
    versions: writes.map((write, index) => prepareVersion(page, write, index)),
    historyHref: screenPaths.history(negotiation),
  };
}

function prepareVersion(
  page: RecordHistoryPage,
  write: RecordHistoryWrite,
  index: number,
): RecordVersionModel {
  const { negotiation, kind, id, names } = page;
  const { writeId, change, others, at } = write;
  const cameBack = change === "created" && index < page.writes.length - 1;
  const isRestorable = page.mayRestore && writeId !== null && write.restoring !== null;
  return {
    key: `${write.revision}`,
    title: write.version === null ? "Removed" : `Version ${write.version}`,
    by: write.by.name,
    moment: prepareMoment(new Date(at)),
    at,
    reason: write.reason,
    isCurrent: index === 0 && write.version !== null,
    lines: change === "removed" ? [] : prepareFieldDiff(kind, write.differences, names),
    whole:
      change === "revised"
        ? null
        : write.by.id === "import" && others > 0
          ? "Came with an import"
          : change === "removed"
            ? "Taken away"
            : cameBack
              ? "Brought back"
              : "Made",
    others:
      others === 0 || writeId === null
        ? null
        : {
            words: `also changed ${formatCount(others)} other ${others === 1 ? "record" : "records"}`,
            href: screenPaths.write(negotiation, writeId),
          },
    writeHref: writeId === null ? null : screenPaths.write(negotiation, writeId),
    restoreHref: isRestorable
      ? `${screenPaths.recordHistory(negotiation, kind, id)}?restore=${encodeURIComponent(writeId)}`
      : null,
    asOfHref: screenPaths.overview(toRef(negotiation, at)),
  };
}

/**
 * Prepares the restoring of a version.
 *
 * @returns Null: there is no such version, it stands now, or whoever asks may not restore it.
 */
export function prepareRestoration(page: RecordHistoryPage, writeId: string): RestorationModel | null {
  const write = page.writes.find((candidate) => candidate.writeId === writeId);
  if (write === undefined || write.restoring === null || !page.mayRestore) return null;
  const called = `version ${write.version} of ${prepareMoment(new Date(write.at))}`;
  return {
    writeId,
    title: `Restore ${called}`,
    words:
      page.version === null
        ? "The record comes back as it was then, under its old name. Its history goes on."
        : "The record becomes again what it was then. What stands now stays in the history, and can be restored in turn.",
    lines: prepareFieldDiff(page.kind, write.restoring, page.names),
    version: page.version,
  };
}
