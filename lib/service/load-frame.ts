import "server-only";
import { countRecords, listIssues, listParties, listPhases, listRounds } from "../data/frame";
import { findNegotiation } from "../data/negotiations";
import { AppError } from "../errors";
import type { Frame } from "./read-models";
import { remember } from "./remember";

/**
 * Loads what every screen of a negotiation needs: parties, issues, phases, rounds, counts.
 *
 * @returns Null when there is no such negotiation.
 * @throws {AppError} `unavailable`: the database does not answer.
 */
export async function loadFrame(negotiationId: string): Promise<Frame | null> {
  try {
    return await getFrame(negotiationId);
  } catch (error) {
    if (error instanceof AppError && error.code === "not-found") return null;
    throw error;
  }
}

/** As {@link loadFrame}, for callers that cannot go on without it. @throws {AppError} `not-found`. */
export function getFrame(negotiationId: string): Promise<Frame> {
  return remember(negotiationId, "frame", async () => {
    const [negotiation, parties, issues, phases, rounds, counts] = await Promise.all([
      findNegotiation(negotiationId),
      listParties(negotiationId),
      listIssues(negotiationId),
      listPhases(negotiationId),
      listRounds(negotiationId),
      countRecords(negotiationId),
    ]);
    if (negotiation === null) throw new AppError("not-found", `There is no negotiation “${negotiationId}”.`);
    return { negotiation, parties, issues, phases, rounds, counts };
  });
}
