import { database } from "./database";

export type TokenRow = {
  readonly id: string;
  readonly name: string;
  readonly scope: string;
  /** The only negotiation that it opens; null: all. */
  readonly negotiation: string | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly lastUsedAt: Date | null;
};

/** A person's API tokens that still work, the newest first. */
export async function listTokens(personId: string): Promise<readonly TokenRow[]> {
  const rows = await database().prisma.apiToken.findMany({
    where: { personId, revokedAt: null, expiresAt: { gt: new Date() } },
    select: {
      id: true,
      name: true,
      scope: true,
      negotiationId: true,
      createdAt: true,
      expiresAt: true,
      lastUsedAt: true,
    },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
  });
  return rows.map(({ negotiationId, ...row }) => ({ ...row, negotiation: negotiationId }));
}

/** Keeps a new API token. */
export async function insertToken(token: {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  readonly secretHash: string;
  readonly scope: "read" | "write";
  readonly negotiation: string | null;
  readonly expiresAt: Date;
}): Promise<void> {
  const { negotiation, ...row } = token;
  await database().prisma.apiToken.create({ data: { ...row, negotiationId: negotiation } });
}

/** Revokes one API token of a person. */
export async function revokeToken(personId: string, id: string): Promise<void> {
  await database().prisma.apiToken.updateMany({
    where: { personId, id, revokedAt: null },
    data: { revokedAt: new Date() },
  });
}
