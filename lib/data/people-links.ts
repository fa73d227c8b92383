import { database } from "./database";
import type { Transaction } from "./write-transaction";

export type LinkRow = {
  readonly id: string;
  readonly purpose: string;
  /** Of an invitation: where to, in which role, and for whom as its author wrote. */
  readonly negotiation: string | null;
  readonly role: string | null;
  readonly note: string | null;
  /** Of a password link: for whom. */
  readonly personId: string | null;
  readonly createdBy: string | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
};

export type NewLink = {
  readonly id: string;
  readonly secretHash: string;
  readonly expiresAt: Date;
  readonly createdBy: string | null;
} & (
  | { readonly purpose: "setup" }
  | {
      readonly purpose: "invitation";
      readonly negotiation: string;
      readonly role: string;
      readonly note: string | null;
    }
  | { readonly purpose: "password"; readonly personId: string }
);

const COLUMNS = {
  id: true,
  purpose: true,
  negotiationId: true,
  role: true,
  note: true,
  personId: true,
  createdBy: true,
  createdAt: true,
  expiresAt: true,
} as const;
const isOpen = () => ({ usedAt: null, revokedAt: null, expiresAt: { gt: new Date() } });

/** The link with this secret, if it still works. */
export async function findOpenLink(purpose: NewLink["purpose"], secretHash: string): Promise<LinkRow | null> {
  const row = await database().prisma.oneTimeLink.findFirst({
    where: { purpose, secretHash, ...isOpen() },
    select: COLUMNS,
  });
  return row === null ? null : toLink(row);
}

/**
 * Uses a link up: of any number of takers at once exactly one gets it.
 *
 * @returns Null: it does not work any more.
 */
export async function takeLink(
  transaction: Transaction,
  {
    purpose,
    secretHash,
    usedBy,
  }: { readonly purpose: NewLink["purpose"]; readonly secretHash: string; readonly usedBy: string },
): Promise<LinkRow | null> {
  const [row] = await transaction.oneTimeLink.updateManyAndReturn({
    where: { purpose, secretHash, ...isOpen() },
    data: { usedAt: new Date(), usedBy },
    select: COLUMNS,
  });
  return row === undefined ? null : toLink(row);
}

/** Keeps a new link; one to set the program up or to a person's password takes the place of those before it. */
export async function insertLink(link: NewLink): Promise<void> {
  const { id, purpose, secretHash, expiresAt, createdBy } = link;
  await database().prisma.$transaction(async (transaction) => {
    if (purpose === "setup") await transaction.oneTimeLink.deleteMany({ where: { purpose } });
    if (purpose === "password")
      await transaction.oneTimeLink.deleteMany({ where: { purpose, personId: link.personId } });
    await transaction.oneTimeLink.create({
      data: {
        ...{ id, purpose, secretHash, expiresAt, createdBy },
        ...(purpose === "invitation"
          ? { negotiationId: link.negotiation, role: link.role, note: link.note }
          : {}),
        ...(purpose === "password" ? { personId: link.personId } : {}),
      },
    });
  });
}

/** A negotiation's invitations that still work, the newest first. */
export async function listInvitations(negotiation: string): Promise<readonly LinkRow[]> {
  const rows = await database().prisma.oneTimeLink.findMany({
    where: { purpose: "invitation", negotiationId: negotiation, ...isOpen() },
    select: COLUMNS,
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
  });
  return rows.map(toLink);
}

/** Revokes an invitation to a negotiation. */
export async function revokeInvitation(negotiation: string, id: string): Promise<void> {
  await database().prisma.oneTimeLink.updateMany({
    where: { purpose: "invitation", negotiationId: negotiation, id, revokedAt: null, usedAt: null },
    data: { revokedAt: new Date() },
  });
}

function toLink(row: Omit<LinkRow, "negotiation"> & { readonly negotiationId: string | null }): LinkRow {
  const { negotiationId, ...rest } = row;
  return { ...rest, negotiation: negotiationId };
}
