import "server-only";
import type { z } from "zod";
import { loadDemand, loadDemands } from "../../service/load-demand";
import { getFrame } from "../../service/load-frame";
import { loadRound } from "../../service/load-round";
import { loadSource, loadSources } from "../../service/load-source";
import { loadRecordVersion } from "../../service/records/load-record-version";
import { requireKnown } from "../known-names";
import { readAfter, readPage } from "../page-of";
import type { demandsQuery, pageQuery } from "../schemas/queries";
import { serializeWording } from "../serialize-change";
import { serializeDemand, serializeRound, serializeSource } from "../serialize-records";

type Paging = z.output<typeof pageQuery>;
type ById = { readonly negotiation: string; readonly id: string };

/** Answers one page of demands. @throws {AppError} `not-found`, `invalid-input`. */
export async function readDemands(
  negotiation: string,
  { limit, after, party, issue }: z.output<typeof demandsQuery>,
) {
  await requireKnown(negotiation, [
    { what: "party", name: party },
    { what: "issue", name: issue },
  ]);
  const only = { ...(party === undefined ? {} : { party }), ...(issue === undefined ? {} : { issue }) };
  const demands = (await loadDemands({ negotiation, ...only })).map(({ demand, statements }) =>
    serializeDemand(demand, statements),
  );
  const list = { name: "demands", filters: { negotiation, ...only } };
  return copy(
    await readPage({ list, after, limit, read: async (from, most) => readAfter(demands, from, most) }),
  );
}

/** Answers one demand with its history. @throws {AppError} `not-found`. */
export async function readDemand({ negotiation, id }: ById) {
  await requireKnown(negotiation, [{ what: "demand", name: id, path: "id" }]);
  const { demand, supersededBy, versions } = await loadDemand({ negotiation, demand: id });
  return {
    ...serializeDemand(demand, versions.length),
    version: await loadRecordVersion({ negotiation, kind: "demand", id }),
    supersedesReason: demand.supersedesReason,
    supersededBy: supersededBy.map((other) => other.id),
    history: versions.map(({ statement, against, wording }) => ({
      statement: statement.id,
      round: statement.roundId,
      date: statement.date,
      position: statement.position,
      firmness: statement.firmness,
      basis: statement.basis,
      text: statement.text,
      against,
      wording: wording === null ? null : serializeWording(wording.operations),
    })),
  };
}

/** Answers one page of rounds. @throws {AppError} `invalid-input`. */
export async function readRounds(negotiation: string, { limit, after }: Paging) {
  const rounds = (await getFrame(negotiation)).rounds.map(serializeRound);
  const list = { name: "rounds", filters: { negotiation } };
  return copy(
    await readPage({ list, after, limit, read: async (from, most) => readAfter(rounds, from, most) }),
  );
}

/** Answers one round with its sources and statements. @throws {AppError} `not-found`. */
export async function readRound({ negotiation, id }: ById) {
  await requireKnown(negotiation, [{ what: "round", name: id, path: "id" }]);
  const { round, sources, statements } = await loadRound({ negotiation, round: id });
  return {
    ...serializeRound(round),
    version: await loadRecordVersion({ negotiation, kind: "round", id }),
    sources: sources.map((source) => source.id),
    statementIds: statements.map((statement) => statement.id),
  };
}

/** Answers one page of sources. @throws {AppError} `invalid-input`. */
export async function readSources(negotiation: string, { limit, after }: Paging) {
  const sources = (await loadSources(negotiation)).map((source) =>
    serializeSource(source, source.statements),
  );
  const list = { name: "sources", filters: { negotiation } };
  return copy(
    await readPage({ list, after, limit, read: async (from, most) => readAfter(sources, from, most) }),
  );
}

/** Answers one source with what rests on it. @throws {AppError} `not-found`. */
export async function readSource({ negotiation, id }: ById) {
  await requireKnown(negotiation, [{ what: "source", name: id, path: "id" }]);
  const [{ source, statements, rounds }, all] = await Promise.all([
    loadSource({ negotiation, source: id }),
    loadSources(negotiation),
  ]);
  const pieces = all.find((one) => one.id === id)?.statements ?? 0;
  return {
    ...serializeSource(source, pieces),
    version: await loadRecordVersion({ negotiation, kind: "source", id }),
    statementIds: statements.map((statement) => statement.id),
    rounds: [...rounds],
  };
}

function copy<T>({ items, next }: { readonly items: readonly T[]; readonly next: string | null }) {
  return { items: [...items], next };
}
