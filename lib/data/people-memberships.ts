import { database } from "./database";
import type { Transaction } from "./write-transaction";

export type MemberRow = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly administrator: boolean;
  readonly suspended: boolean;
};

/** Everybody who has a role in a negotiation, by name. */
export async function listMembers(negotiation: string): Promise<readonly MemberRow[]> {
  const rows = await database().prisma.membership.findMany({
    where: { negotiationId: negotiation },
    select: {
      id: true,
      role: true,
      person: { select: { name: true, email: true, role: true, banned: true } },
    },
    orderBy: [{ person: { name: "asc" } }, { id: "asc" }],
  });
  return rows.map(({ id, role, person }) => ({
    id,
    role,
    name: person.name,
    email: person.email,
    administrator: person.role === "administrator",
    suspended: person.banned,
  }));
}

/** The negotiations in which a person has a role, by id. */
export async function listMemberships(
  personId: string,
): Promise<readonly { readonly negotiation: string; readonly name: string; readonly role: string }[]> {
  const rows = await database().prisma.membership.findMany({
    where: { id: personId },
    select: { negotiationId: true, role: true, negotiation: { select: { name: true } } },
    orderBy: { negotiationId: "asc" },
  });
  return rows.map(({ negotiationId, role, negotiation }) => ({
    negotiation: negotiationId,
    name: negotiation.name,
    role,
  }));
}

/** The role that a person has in a negotiation, or null; within a write, so that it cannot change meanwhile. */
export async function findRole(
  transaction: Transaction,
  negotiation: string,
  personId: string,
): Promise<string | null> {
  const row = await transaction.membership.findUnique({
    where: { negotiationId_id: { negotiationId: negotiation, id: personId } },
    select: { role: true },
  });
  return row?.role ?? null;
}

/** How many others own a negotiation; within a write, which has locked the negotiation. */
export function countOtherOwners(
  transaction: Transaction,
  negotiation: string,
  personId: string,
): Promise<number> {
  return transaction.membership.count({
    where: { negotiationId: negotiation, role: "owner", id: { not: personId }, person: { banned: false } },
  });
}

/** Sets the role that a person has in a negotiation; null: none any more. */
export async function setRole(
  transaction: Transaction,
  {
    negotiation,
    personId,
    role,
  }: { readonly negotiation: string; readonly personId: string; readonly role: string | null },
): Promise<void> {
  const where = { negotiationId_id: { negotiationId: negotiation, id: personId } };
  if (role === null)
    await transaction.membership.deleteMany({ where: { negotiationId: negotiation, id: personId } });
  else
    await transaction.membership.upsert({
      where,
      create: { negotiationId: negotiation, id: personId, role },
      update: { role },
    });
}

/** Opens a negotiation to everybody who finds it, or closes it again. */
export async function setPublicReading(
  transaction: Transaction,
  negotiation: string,
  publicReading: boolean,
): Promise<void> {
  await transaction.negotiation.update({ where: { id: negotiation }, data: { publicReading } });
}

/** Locks several negotiations, always in the same order. */
export async function lockNegotiations(transaction: Transaction, ids: readonly string[]): Promise<void> {
  await transaction.$queryRaw`SELECT id FROM negotiation WHERE id = ANY(${[...ids]}) ORDER BY id FOR NO KEY UPDATE`;
}
