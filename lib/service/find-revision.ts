import "server-only";
import { requireRight } from "../auth/require-right";
import { AppError } from "../errors";

/**
 * The negotiation's revision, which grows with every write to it; null when there is no such negotiation.
 *
 * @throws {AppError} `unauthenticated` or `forbidden`: it may not be read.
 */
export async function findRevision(negotiation: string): Promise<number | null> {
  try {
    return (await requireRight("read", negotiation)).revision;
  } catch (error) {
    if (error instanceof AppError && error.code === "not-found") return null;
    throw error;
  }
}
