import { BASES, RELIABILITIES } from "../../domain/codebook/grades";
import type { CoverageCell } from "../../domain/coverage/coverage-cell";
import { database } from "../database";

type Row = {
  readonly party: string;
  readonly issue: string;
  readonly round: number;
  readonly bases: readonly string[];
  readonly grades: readonly (string | null)[];
  readonly codedTwice: number;
  /** Ids with a space between them, some more than once: an id has no space. */
  readonly sources: string;
};

/** Counts what is kept of every party on every issue at every round; in order of party, issue and round. */
export async function listCoverage(negotiationId: string): Promise<readonly CoverageCell[]> {
  const rows = await database().prisma.$queryRaw<Row[]>`
    WITH cited AS (
      SELECT e.statement_id, min(o.reliability) AS grade, array_agg(DISTINCT e.source_id) AS sources
      FROM evidence e JOIN source o ON o.negotiation_id = e.negotiation_id AND o.id = e.source_id
      WHERE e.negotiation_id = ${negotiationId} GROUP BY e.statement_id
    ), twice AS (
      SELECT statement_id FROM coding WHERE negotiation_id = ${negotiationId}
      GROUP BY statement_id HAVING count(DISTINCT coder) > 1
    ), stated AS (
      SELECT d.party_id AS party, d.issue_id AS issue, s.round_ordinal AS round, s.basis, c.grade,
        (t.statement_id IS NOT NULL)::int AS twice, coalesce(c.sources, '{}') AS sources
      FROM statement s
      JOIN demand d ON d.negotiation_id = s.negotiation_id AND d.id = s.demand_id
      LEFT JOIN cited c ON c.statement_id = s.id
      LEFT JOIN twice t ON t.statement_id = s.id
      WHERE s.negotiation_id = ${negotiationId}
    )
    SELECT party, issue, round, array_agg(basis) AS bases, array_agg(grade) AS grades, sum(twice)::int AS "codedTwice",
      string_agg(array_to_string(sources, ' '), ' ') AS sources
    FROM stated GROUP BY party, issue, round
    ORDER BY party COLLATE "C", issue COLLATE "C", round`;
  return rows.map(({ party, issue, round, bases, grades, codedTwice, sources }) => ({
    party,
    issue,
    round,
    statements: bases.length,
    bases: countEach(BASES, bases),
    grades: countEach(RELIABILITIES, grades),
    sources: [...new Set(sources.split(" ").filter(Boolean))].sort(),
    codedTwice,
  }));
}

function countEach<T extends string>(
  members: readonly T[],
  values: readonly (string | null)[],
): Readonly<Record<T, number>> {
  const counts = members.map((member) => [member, values.filter((value) => value === member).length]);
  return Object.fromEntries(counts) as Record<T, number>;
}
