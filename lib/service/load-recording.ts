import "server-only";
import { requireRight } from "../auth/require-right";
import { findRecordBeginning, findRecordedMoment } from "../data/as-of/resolve-as-of";
import { findAsOf, type NegotiationRef, toSlug } from "../domain/as-of/negotiation-ref";
import type { Recording } from "./read-models";

/**
 * Loads what a reference means: the present, a revision of the past, or a time before the record began.
 *
 * @throws {AppError} `unauthenticated`, `forbidden` or `not-found`: there is no such negotiation.
 */
export async function loadRecording(ref: NegotiationRef): Promise<Recording> {
  const [asOf, slug] = [findAsOf(ref), toSlug(ref)];
  if (asOf === null) return { kind: "present" };
  const { revision: current } = await requireRight("read-history", slug);
  const moment = await findRecordedMoment(slug, asOf);
  if (moment === null) return { kind: "before", asOf, begins: await findRecordBeginning(slug) };
  return { kind: "recorded", asOf, revision: moment.revision, current };
}
