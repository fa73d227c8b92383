import { writerInSentence } from "../format/writer-in-sentence";
import type { RecordKind } from "../service/read-models";
import { prepareMoment } from "./prepare-people-moment";

type Last = {
  readonly version: number;
  readonly by: string;
  /** Instant in UTC, ISO 8601. */
  readonly at: string;
};

/**
 * Says which version of a record stands, who wrote it and when.
 *
 * @example
 * describeLastWrite({ version: 3, by: "Anna", at: "2026-11-25T17:43:10.000Z" })
 * // "Version 3, last changed 25 Nov 2026, 17:43 UTC, by Anna"
 */
export function describeLastWrite({ version, by, at }: Last): string {
  return `Version ${version}, last changed ${prepareMoment(new Date(at))}, by ${writerInSentence(by)}`;
}

/** Says who removed a record, and when. */
export function describeRemoval(kind: RecordKind, { by, at }: Last): string {
  return `This ${kind} was removed on ${prepareMoment(new Date(at))} by ${writerInSentence(by)}`;
}
