import type { Negotiation } from "../domain/model";
import { database, presentDatabase } from "./database";

const COLUMNS = {
  id: true,
  name: true,
  description: true,
  threshold: true,
  leadPartyA: true,
  leadPartyB: true,
  revision: true,
  publicReading: true,
} as const;

/** Every negotiation, by name. */
export async function listNegotiations(): Promise<readonly Negotiation[]> {
  const rows = await database().prisma.negotiation.findMany({
    select: COLUMNS,
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
  return rows.map(toNegotiation);
}

/** One negotiation, or null when no such one is kept. */
export async function findNegotiation(id: string): Promise<Negotiation | null> {
  const row = await database().prisma.negotiation.findUnique({ where: { id }, select: COLUMNS });
  return row === null ? null : toNegotiation(row);
}

/** What decides whether a negotiation may be read, and whether an answer about it is still good. */
export type NegotiationAccess = {
  /** Grows with every write to the negotiation. */
  readonly revision: number;
  /** Whether people without a role in it may read it. */
  readonly publicReading: boolean;
};

/**
 * The negotiation's revision and who may read it, or null when there is no such negotiation.
 * One descent of the primary key: the price of every cached answer.
 */
export async function findAccess(id: string): Promise<NegotiationAccess | null> {
  const result = await presentDatabase().pool.query<{ revision: string; public_reading: boolean }>(
    "SELECT revision, public_reading FROM negotiation WHERE id = $1",
    [id],
  );
  const row = result.rows[0];
  return row === undefined ? null : { revision: Number(row.revision), publicReading: row.public_reading };
}

/** As {@link findAccess}, the revision alone. */
export async function findRevision(id: string): Promise<number | null> {
  return (await findAccess(id))?.revision ?? null;
}

function toNegotiation(row: {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly threshold: number;
  readonly leadPartyA: string | null;
  readonly leadPartyB: string | null;
  readonly revision: bigint;
  readonly publicReading: boolean;
}): Negotiation {
  const { leadPartyA, leadPartyB, revision, ...rest } = row;
  const leadPair = leadPartyA === null || leadPartyB === null ? null : ([leadPartyA, leadPartyB] as const);
  return { ...rest, leadPair, revision: Number(revision) };
}
