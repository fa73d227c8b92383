import type { Basis, Reliability } from "@/lib/domain/codebook/grades";
import type { CoverageCell } from "@/lib/domain/coverage/coverage-cell";

type Given = Partial<Omit<CoverageCell, "bases" | "grades">> & {
  readonly bases?: Partial<Record<Basis, number>>;
  readonly grades?: Partial<Record<Reliability, number>>;
};

/** What is kept of north on land at a round: one statement on record from a source graded B, unless said otherwise. */
export function aCoverageCell({ bases, grades, ...given }: Given & { readonly round: number }): CoverageCell {
  const statements = given.statements ?? 1;
  return {
    party: "north",
    issue: "land",
    statements,
    sources: ["gazette"],
    codedTwice: 0,
    ...given,
    bases: {
      "official-text": 0,
      "on-record": bases === undefined ? statements : 0,
      reported: 0,
      analyst: 0,
      ...bases,
    },
    grades: { A: 0, B: grades === undefined ? statements : 0, C: 0, D: 0, E: 0, F: 0, ...grades },
  };
}
