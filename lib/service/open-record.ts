import "server-only";
import { cache } from "react";
import { requireRight } from "../auth/require-right";
import { findRecordBeginning, findRecordedMoment } from "../data/as-of/resolve-as-of";
import { askIn } from "../data/as-of/snapshot-scope";
import { inSnapshot } from "../data/as-of/snapshots";
import { findAsOf, type NegotiationRef, toSlug } from "../domain/as-of/negotiation-ref";
import { AppError } from "../errors";

/** A negotiation that may be read, as its reference means it: as it is now, or as it was recorded then. */
export type OpenRecord = {
  /** The revision that it has, or had. */
  readonly revision: number;
  /** Runs something whose questions to the database are answered by it. */
  readonly ask: <T>(answer: () => Promise<T>) => Promise<T>;
};

/**
 * Makes sure that a negotiation may be read and opens it, once per request however many loaders ask.
 *
 * @throws {AppError} `unauthenticated` or `forbidden`: it may not be read, or not as it was; `not-found`: there is no
 *   such negotiation, or was none then, in words that say when its record begins.
 */
export const openRecord = cache(async (ref: NegotiationRef): Promise<OpenRecord> => {
  const asOf = findAsOf(ref);
  const slug = toSlug(ref);
  if (asOf === null) {
    const { revision } = await requireRight("read", slug);
    return { revision, ask: (answer) => askIn(null, answer) };
  }
  await requireRight("read-history", slug);
  const moment = await findRecordedMoment(slug, asOf);
  if (moment === null) throw await toNothingYet(slug, asOf);
  return {
    revision: moment.revision,
    ask: (answer) => inSnapshot({ slug, ref, moment }, answer),
  };
});

/** Runs something whose questions to the database are answered by the negotiation as its reference means it. */
export async function askRecord<T>(ref: NegotiationRef, answer: () => Promise<T>): Promise<T> {
  const record = await openRecord(ref);
  return record.ask(answer);
}

async function toNothingYet(slug: string, asOf: string): Promise<AppError> {
  const beginning = await findRecordBeginning(slug);
  const begins = beginning === null ? "" : ` Its record begins at ${beginning.at}.`;
  return new AppError("not-found", `Nothing was recorded of “${slug}” as of ${asOf}.${begins}`);
}
