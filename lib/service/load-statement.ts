import "server-only";
import { findAdjudication, listCodings } from "../data/codings";
import { findDemand } from "../data/demands";
import type { Slug } from "../domain/model";
import { AppError } from "../errors";
import { getFrame } from "./load-frame";
import { loadStatements } from "./load-statements";
import { markVersions } from "./mark-versions";
import type { StatementPage } from "./read-models";
import { remember } from "./remember";

/**
 * Loads one statement: its evidence, its demand, its codings and its neighbours in the thread.
 *
 * @throws {AppError} `not-found`: no such negotiation or statement.
 */
export function loadStatement(question: {
  readonly negotiation: string;
  readonly statement: Slug;
}): Promise<StatementPage> {
  const { negotiation, statement: id } = question;
  return remember(negotiation, `statement ${id}`, async () => {
    const missing = () => new AppError("not-found", `There is no statement “${id}” in this negotiation.`);
    const [frame, found] = await Promise.all([
      getFrame(negotiation),
      loadStatements(negotiation, { ids: [id] }),
    ]);
    const statement = found[0];
    const round = frame.rounds[(statement?.round ?? 0) - 1];
    if (statement === undefined || round === undefined) throw missing();
    const [demand, thread, codings, adjudication] = await Promise.all([
      findDemand(negotiation, statement.demand),
      loadStatements(negotiation, { demand: statement.demand }),
      listCodings(negotiation, id),
      findAdjudication(negotiation, id),
    ]);
    const place = thread.findIndex((candidate) => candidate.id === id);
    const version = markVersions(thread).find((candidate) => candidate.statement.id === id);
    if (demand === null || version === undefined) throw missing();
    return {
      version,
      demand,
      round,
      codings,
      adjudication,
      earlier: thread[place - 1] ?? null,
      later: thread[place + 1] ?? null,
    };
  });
}
