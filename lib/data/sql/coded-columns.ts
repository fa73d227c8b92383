import { Prisma } from "../prisma-client/client";

/** The columns of a coded statement, of `s` (statement) and `d` (its demand). Never the wording itself. */
export const CODED_COLUMNS = Prisma.sql`s.id, s.demand_id AS demand, d.party_id AS party, d.issue_id AS issue,
  s.round_ordinal AS round, to_char(s.date, 'YYYY-MM-DD') AS date, s.basis, s.position, s.fallback, s.firmness,
  s.confidence, s.wording::text AS wording`;
