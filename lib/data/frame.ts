import { MARKERS, POLES, ROUND_FORMATS } from "../domain/codebook/grades";
import type { Issue, Party, Phase, Round } from "../domain/model";
import { database } from "./database";
import { toIsoDate, toMember } from "./rows";

/** The negotiation's parties in display order, each with the periods of its poles. */
export async function listParties(negotiationId: string): Promise<readonly Party[]> {
  const rows = await database().prisma.party.findMany({
    where: { negotiationId },
    include: { poles: { orderBy: { id: "asc" } } },
    orderBy: [{ ordinal: "asc" }, { id: "asc" }],
  });
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    shortName: row.shortName,
    abbreviation: row.abbreviation,
    kind: row.kind,
    marker: toMember(MARKERS, row.marker, `marker of ${row.id}`),
    colour: { light: row.colourLight, dark: row.colourDark },
    poles: row.poles.map((pole) => ({
      pole: toMember(POLES, pole.pole, `pole of ${row.id}`),
      issue: pole.issueId,
      from: pole.from === null ? null : toIsoDate(pole.from),
      to: pole.to === null ? null : toIsoDate(pole.to),
    })),
  }));
}

/** The negotiation's issues in display order, each with its scale's anchors in ascending order. */
export async function listIssues(negotiationId: string): Promise<readonly Issue[]> {
  const rows = await database().prisma.issue.findMany({
    where: { negotiationId },
    include: { anchors: { orderBy: { at: "asc" } } },
    orderBy: [{ ordinal: "asc" }, { id: "asc" }],
  });
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    question: row.question,
    core: row.core,
    salience: row.salience,
    scale:
      row.lowLabel === null || row.highLabel === null
        ? null
        : {
            lowLabel: row.lowLabel,
            highLabel: row.highLabel,
            anchors: row.anchors.map(({ at, text, label }) => ({ at, text, label })),
          },
  }));
}

/** The negotiation's phases, earliest first. */
export async function listPhases(negotiationId: string): Promise<readonly Phase[]> {
  const rows = await database().prisma.phase.findMany({
    where: { negotiationId },
    orderBy: [{ from: "asc" }, { id: "asc" }],
  });
  return rows.map(({ id, name, shortName, from, to }) => ({
    id,
    name,
    shortName,
    from: toIsoDate(from),
    to: toIsoDate(to),
  }));
}

/** The negotiation's rounds in order, each with the number of statements coded at it. */
export async function listRounds(
  negotiationId: string,
): Promise<readonly (Round & { readonly statements: number })[]> {
  const rows = await database().prisma.round.findMany({
    where: { negotiationId },
    include: {
      participants: { select: { party: { select: { id: true, ordinal: true } } } },
      _count: { select: { statements: true } },
    },
    orderBy: { ordinal: "asc" },
  });
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    ordinal: row.ordinal,
    sequence: row.sequence,
    start: toIsoDate(row.start),
    end: toIsoDate(row.end),
    venue: row.venue,
    format: toMember(ROUND_FORMATS, row.format, `format of ${row.id}`),
    phase: row.phaseId,
    participants: row.participants
      .map(({ party }) => party)
      .sort((a, b) => a.ordinal - b.ordinal)
      .map((party) => party.id),
    summary: row.summary,
    statements: row._count.statements,
  }));
}

/** How much is kept of a negotiation. */
export async function countRecords(negotiationId: string): Promise<{
  readonly statements: number;
  readonly evidence: number;
  readonly quotes: number;
  readonly sources: number;
  readonly demands: number;
  readonly codedTwice: number;
}> {
  const rows = await database().prisma.$queryRaw<
    {
      statements: number;
      evidence: number;
      quotes: number;
      sources: number;
      demands: number;
      codedTwice: number;
    }[]
  >`SELECT
      (SELECT count(*)::int FROM statement WHERE negotiation_id = ${negotiationId}) AS statements,
      (SELECT count(*)::int FROM evidence WHERE negotiation_id = ${negotiationId}) AS evidence,
      (SELECT count(quote)::int FROM evidence WHERE negotiation_id = ${negotiationId}) AS quotes,
      (SELECT count(*)::int FROM source WHERE negotiation_id = ${negotiationId}) AS sources,
      (SELECT count(*)::int FROM demand WHERE negotiation_id = ${negotiationId}) AS demands,
      (SELECT count(*)::int FROM (SELECT 1 FROM coding WHERE negotiation_id = ${negotiationId} GROUP BY statement_id HAVING count(*) > 1) t) AS "codedTwice"`;
  return rows[0] ?? { statements: 0, evidence: 0, quotes: 0, sources: 0, demands: 0, codedTwice: 0 };
}
