import { database } from "../database";

/** How many ids on either side are looked at. */
const REACH = 50;

/**
 * The ids of statements that stand next to an id in their order, for an id that is not there: what it was meant to
 * be most often begins alike. Two short walks along an index, however many statements there are.
 */
export async function searchNeighbouringIds(negotiation: string, id: string): Promise<readonly string[]> {
  const within = { negotiationId: negotiation };
  const { statement } = database().prisma;
  const [before, after] = await Promise.all([
    statement.findMany({
      where: { ...within, id: { lt: id } },
      select: { id: true },
      orderBy: { id: "desc" },
      take: REACH,
    }),
    statement.findMany({
      where: { ...within, id: { gte: id } },
      select: { id: true },
      orderBy: { id: "asc" },
      take: REACH,
    }),
  ]);
  return [...new Set([...before, ...after].map((row) => row.id))];
}
