import "server-only";
import { findAsOf, type NegotiationRef } from "../domain/as-of/negotiation-ref";
import { AppError } from "../errors";
import { openRecord } from "./open-record";

/**
 * The negotiation's revision, which grows with every write to it, or the one that it had then; null when there is no
 * such negotiation.
 *
 * @throws {AppError} `unauthenticated` or `forbidden`: it may not be read; `not-found`: nothing was recorded then.
 */
export async function findRevision(negotiation: NegotiationRef): Promise<number | null> {
  try {
    return (await openRecord(negotiation)).revision;
  } catch (error) {
    if (error instanceof AppError && error.code === "not-found" && findAsOf(negotiation) === null)
      return null;
    throw error;
  }
}
