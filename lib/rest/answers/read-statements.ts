import "server-only";
import type { z } from "zod";
import { type AsOf, type NegotiationRef, toRef } from "../../domain/as-of/negotiation-ref";
import { AppError } from "../../errors";
import { getNegotiationOfStatement } from "../../service/get-negotiation-of-statement";
import { loadHistory } from "../../service/load-history";
import { loadStatement } from "../../service/load-statement";
import { loadStatementList } from "../../service/load-statement-list";
import { getKnownRevision, isSlug, requireKnown, toUnknownStatement } from "../known-names";
import { readPage } from "../page-of";
import type { statementsQuery } from "../schemas/queries";
import { serializeStatement } from "../serialize-records";
import { serializeRevision } from "../serialize-revision";

/** Answers one page of statements. @throws {AppError} `not-found`, `invalid-input`. */
export async function readStatements(negotiation: string, query: z.output<typeof statementsQuery>) {
  const { limit, after, q, party, issue, round, demand, source, basis } = query;
  await requireKnown(negotiation, [
    { what: "party", name: party },
    { what: "issue", name: issue },
    { what: "round", name: round },
    { what: "demand", name: demand },
    { what: "source", name: source },
  ]);
  const asked = { party, issue, round, demand, source, basis };
  const set = Object.entries(asked).filter(([, value]) => value !== undefined);
  const filter: Partial<Record<keyof typeof asked, string>> = Object.fromEntries(set);
  const { items, next } = await readPage({
    list: { name: "statements", filters: { negotiation, q, ...filter } },
    after,
    limit,
    read: (from, most) => loadStatementList({ negotiation, filter, q: q ?? null, after: from, limit: most }),
  });
  return { items: items.map((statement) => serializeStatement(negotiation, statement)), next };
}

type Named = {
  readonly params: { readonly id: string };
  readonly query: { readonly negotiation?: string | undefined; readonly asOf?: AsOf | undefined };
};

/** The negotiation that a statement's address means, as of when it means it. @throws {AppError} `not-found`, `conflict`. */
export async function homeOfStatement({ params, query }: Named): Promise<NegotiationRef> {
  return toRef(await slugOfStatement(params.id, query.negotiation), query.asOf ?? null);
}

async function slugOfStatement(id: string, negotiation: string | undefined): Promise<string> {
  if (negotiation !== undefined) {
    await getKnownRevision(negotiation);
    return negotiation;
  }
  if (!isSlug(id)) throw await toUnknownStatement(null, id);
  return orNearest(null, id, () => getNegotiationOfStatement(id));
}

/** Answers one statement. @throws {AppError} `not-found`, `conflict`. */
export async function readStatement(asked: Named) {
  const negotiation = await homeOfStatement(asked);
  const { id } = asked.params;
  const { version, codings, earlier, later } = await orNearest(negotiation, id, () =>
    loadStatement({ negotiation, statement: id }),
  );
  return {
    ...serializeStatement(negotiation, version.statement),
    codings: codings.map(({ coder, position, fallback, firmness, basis, confidence }) => ({
      coder,
      position,
      fallback,
      firmness,
      basis,
      confidence,
    })),
    earlier: earlier?.id ?? null,
    later: later?.id ?? null,
  };
}

/** Answers every write to a statement. @throws {AppError} `not-found`, `conflict`. */
export async function readStatementHistory(asked: Named) {
  const negotiation = await homeOfStatement(asked);
  const { id } = asked.params;
  const revisions = await orNearest(negotiation, id, () => loadHistory({ negotiation, statement: id }));
  return { items: revisions.map(serializeRevision) };
}

async function orNearest<T>(negotiation: string | null, id: string, load: () => Promise<T>): Promise<T> {
  if (!isSlug(id)) throw await toUnknownStatement(negotiation, id);
  try {
    return await load();
  } catch (error) {
    throw error instanceof AppError && error.code === "not-found"
      ? await toUnknownStatement(negotiation, id)
      : error;
  }
}
