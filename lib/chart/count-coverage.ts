import { BASES, type Basis, RELIABILITIES, type Reliability } from "../domain/codebook/grades";
import type { CoverageCell } from "../domain/coverage/coverage-cell";
import { BASIS_WORDS } from "../format/codebook-words";

/** What several cells of the coverage hold together. */
export type CoverageTotal = {
  readonly statements: number;
  readonly codedTwice: number;
  /** Sources that they cite, each once. */
  readonly sources: number;
  /** Rounds with a statement. */
  readonly rounds: number;
  /** `2 official text, 1 on record`; bases that none has are left out. */
  readonly bases: string;
  /** `A 1, B 2`; grades that none has are left out. */
  readonly grades: string;
};

/** Adds up cells: a source or round that several of them name is counted once. */
export function countCoverage(cells: readonly CoverageCell[]): CoverageTotal {
  const sum = (of: (cell: CoverageCell) => number) => cells.reduce((total, cell) => total + of(cell), 0);
  const basis = (one: Basis) => sum(({ bases }) => bases[one]);
  const grade = (one: Reliability) => sum(({ grades }) => grades[one]);
  return {
    statements: sum(({ statements }) => statements),
    codedTwice: sum(({ codedTwice }) => codedTwice),
    sources: new Set(cells.flatMap(({ sources }) => sources)).size,
    rounds: new Set(cells.map(({ round }) => round)).size,
    bases: BASES.filter((one) => basis(one) > 0)
      .map((one) => `${basis(one)} ${BASIS_WORDS[one]}`)
      .join(", "),
    grades: RELIABILITIES.filter((one) => grade(one) > 0)
      .map((one) => `${one} ${grade(one)}`)
      .join(", "),
  };
}
