import "server-only";
import { findDemand, listDemands, listSupersedingDemands, listSupersessionsOf } from "../data/demands";
import { listStandingStatements } from "../data/sql/list-standing-statements";
import type { Slug } from "../domain/model";
import { findStandingStatement } from "../domain/positions/standing-statement";
import { AppError } from "../errors";
import { getFrame } from "./load-frame";
import { loadStatements } from "./load-statements";
import { markVersions } from "./mark-versions";
import type { DemandPage, DemandSummary } from "./read-models";
import { remember } from "./remember";

/** Loads a demand's history, newest first. @throws {AppError} `not-found`. */
export function loadDemand(question: {
  readonly negotiation: string;
  readonly demand: Slug;
}): Promise<DemandPage> {
  const { negotiation } = question;
  return remember(negotiation, `demand ${question.demand}`, async () => {
    const demand = await findDemand(negotiation, question.demand);
    if (demand === null)
      throw new AppError("not-found", `There is no demand “${question.demand}” in this negotiation.`);
    const [statements, supersededBy, supersedes] = await Promise.all([
      loadStatements(negotiation, { demand: demand.id }),
      listSupersedingDemands(negotiation, demand.id),
      demand.supersedes === null ? null : findDemand(negotiation, demand.supersedes),
    ]);
    return { demand, supersedes, supersededBy, versions: markVersions(statements) };
  });
}

/**
 * Loads every demand with what stands of it at the last round, optionally of one party or issue; before there is a
 * round nothing stands.
 */
export function loadDemands(question: {
  readonly negotiation: string;
  readonly party?: Slug;
  readonly issue?: Slug;
}): Promise<readonly DemandSummary[]> {
  const { negotiation, party, issue } = question;
  return remember(negotiation, `demands ${party} ${issue}`, async () => {
    const frame = await getFrame(negotiation);
    const last = frame.rounds.at(-1)?.ordinal ?? null;
    const only = { ...(party === undefined ? {} : { party }), ...(issue === undefined ? {} : { issue }) };
    const [demands, standing, supersessions] = await Promise.all([
      listDemands(negotiation, only),
      last === null ? [] : listStandingStatements({ negotiation, rounds: [last], ...only }),
      listSupersessionsOf(negotiation),
    ]);
    return demands.map(({ demand, statements }) => {
      const latest =
        last === null
          ? null
          : findStandingStatement({
              statements: standing.filter((statement) => statement.demand === demand.id),
              supersessions: supersessions.filter((supersession) => supersession.demand === demand.id),
              round: last,
            });
      const lastBy =
        supersessions.filter((supersession) => supersession.demand === demand.id).at(-1)?.by ?? null;
      return {
        demand,
        statements,
        lastRound: latest?.spokenAt ?? null,
        latest: latest?.statements[0] ?? null,
        standing: latest,
        supersededBy: latest?.state === "superseded" ? lastBy : null,
      };
    });
  });
}
