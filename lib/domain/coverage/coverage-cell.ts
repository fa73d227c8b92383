import type { Basis, Reliability } from "../codebook/grades";
import type { Slug } from "../model";

/** What is kept of one party on one issue at one round. Where nothing is kept there is no cell. */
export type CoverageCell = {
  readonly party: Slug;
  readonly issue: Slug;
  /** Ordinal of the round, from 1. */
  readonly round: number;
  /** Statements, analysts' readings among them; 1 or more. */
  readonly statements: number;
  /** How many of them have each basis. */
  readonly bases: Readonly<Record<Basis, number>>;
  /** How many of them rest on a source of each grade; the best of a statement's sources counts. */
  readonly grades: Readonly<Record<Reliability, number>>;
  /** The sources that they cite, each once, in order of id. */
  readonly sources: readonly Slug[];
  /** How many of them two coders or more have coded. */
  readonly codedTwice: number;
};
