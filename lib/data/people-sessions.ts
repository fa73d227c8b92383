import { database } from "./database";

export type SessionRow = {
  readonly id: string;
  readonly token: string;
  readonly userAgent: string | null;
  readonly createdAt: Date;
  /** When it was last marked as used. */
  readonly usedAt: Date;
  readonly expiresAt: Date;
};

/** A person's sessions that have not ended, the last used first. */
export async function listSessions(personId: string): Promise<readonly SessionRow[]> {
  const rows = await database().prisma.personSession.findMany({
    where: { userId: personId, expiresAt: { gt: new Date() } },
    select: { id: true, token: true, userAgent: true, createdAt: true, updatedAt: true, expiresAt: true },
    orderBy: [{ updatedAt: "desc" }, { id: "asc" }],
  });
  return rows.map(({ updatedAt, ...row }) => ({ ...row, usedAt: updatedAt }));
}

/** Ends one session of a person. */
export async function deleteSession(personId: string, id: string): Promise<void> {
  await database().prisma.personSession.deleteMany({ where: { userId: personId, id } });
}

/** Ends every session of a person but one. */
export async function deleteOtherSessions(personId: string, kept: string): Promise<void> {
  await database().prisma.personSession.deleteMany({ where: { userId: personId, token: { not: kept } } });
}

/** Ends the session with this token, if there is one. */
export async function deleteSessionByToken(token: string): Promise<void> {
  await database().prisma.personSession.deleteMany({ where: { token } });
}
