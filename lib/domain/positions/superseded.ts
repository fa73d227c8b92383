import type { Slug, Supersession } from "../model";

type Span = {
  readonly demand: Slug;
  /** Ordinal of the first round of the span, inclusive. */
  readonly since: number;
  /** Ordinal of its last round, inclusive. */
  readonly upTo: number;
};

/**
 * Finds the demand that took another's place in a span of rounds.
 *
 * @returns The latest of them, among several in one round the one with the lowest id; null when none did.
 */
export function findSupersedingDemand(supersessions: readonly Supersession[], span: Span): Slug | null {
  const latest = supersessions
    .filter(({ demand, round }) => demand === span.demand && round >= span.since && round <= span.upTo)
    .sort((a, b) => b.round - a.round || (a.by < b.by ? -1 : 1))[0];
  return latest?.by ?? null;
}

/** Tells whether a demand was superseded in a span of rounds. */
export function isSupersededSince(supersessions: readonly Supersession[], span: Span): boolean {
  return findSupersedingDemand(supersessions, span) !== null;
}
