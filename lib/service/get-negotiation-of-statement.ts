import "server-only";
import { currentActor } from "../auth/current-actor";
import { may } from "../auth/policy";
import { listRevisions } from "../data/history";
import { listStatementsNamed } from "../data/statements";
import type { Slug } from "../domain/model";
import { AppError } from "../errors";
import { listNegotiations } from "./list-negotiations";

/**
 * Finds out to which negotiation a statement belongs, for addresses that name the statement alone; one that was
 * withdrawn from the record still belongs to its own.
 *
 * @throws {AppError} `not-found`: no negotiation that may be read ever had it; `unauthenticated`: nobody asks, and none
 *   may be read; `conflict`: several have a statement of that id.
 */
export async function getNegotiationOfStatement(id: Slug): Promise<string> {
  const readable = new Set((await listNegotiations()).map((one) => one.id));
  if (readable.size === 0 && currentActor().kind === "nobody")
    throw new AppError("unauthenticated", "Sign in to go on.");
  const named = (await listStatementsNamed(id)).filter(({ negotiation }) => readable.has(negotiation));
  const homes = named.length > 0 ? named.map(({ negotiation }) => negotiation) : await listFormerHomes(id);
  const [home, ...others] = homes;
  if (home === undefined) throw new AppError("not-found", `There is no statement “${id}”.`);
  if (others.length === 0) return home;
  throw new AppError(
    "conflict",
    `Several negotiations have a statement “${id}”. Say which one: ?negotiation=${home}`,
    {
      faults: homes.map((negotiation) => ({ path: "negotiation", message: `?negotiation=${negotiation}` })),
    },
  );
}

/** Whoever may not read the history does not learn what was once there. */
async function listFormerHomes(id: Slug): Promise<readonly string[]> {
  const actor = currentActor();
  const negotiations = (await listNegotiations()).filter((one) =>
    may(actor, "read-history", { negotiation: one.id, publicReading: false }),
  );
  const revisions = await Promise.all(
    negotiations.map((one) => listRevisions(one.id, { table: "statement", id })),
  );
  return negotiations.filter((_, index) => (revisions[index] ?? []).length > 0).map((one) => one.id);
}
