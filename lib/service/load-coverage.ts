import "server-only";
import { listCodingNotes } from "../data/codings";
import { listCoverage } from "../data/sql/list-coverage";
import type { CoveragePage } from "./read-models";
import { remember } from "./remember";

/** Loads how much is kept of every party on every issue at every round. @throws {AppError} `not-found`. */
export function loadCoverage(negotiation: string): Promise<CoveragePage> {
  return remember(negotiation, "coverage", async () => {
    const [cells, notes] = await Promise.all([listCoverage(negotiation), listCodingNotes(negotiation)]);
    return { cells, notes };
  });
}
