import { randomUUID } from "node:crypto";
import { presentDatabase } from "./database";
import type { Prisma } from "./prisma-client/client";
import { inWriteTurn } from "./write-turn";

/** How long one write may wait for its turn, and how long it may take, in milliseconds. */
const WAIT_MS = 10_000;
const TAKE_MS = 30_000;

export type Transaction = Prisma.TransactionClient;

/**
 * Runs one write to a negotiation as a transaction on behalf of an actor.
 *
 * The actor is what the history triggers record; without one they refuse the write. The negotiation's row is locked
 * first: writes of one negotiation take turns, which keeps its revision without gaps and spares them deadlocks on it.
 *
 * @param options.actor - Who writes, such as `import` or `person:…`.
 * @param options.writeId - Under which its entries stand together in the history; a new one unless given.
 * @param options.reason - What its author says about it; recorded with every entry.
 * @param options.timeoutMs - Longest duration in milliseconds; 30,000 unless given.
 * @returns What `write` returns, after commit.
 */
export function writeTransaction<T>(
  {
    actor,
    negotiation,
    writeId = randomUUID(),
    reason = null,
    timeoutMs = TAKE_MS,
  }: {
    readonly actor: string;
    readonly negotiation: string;
    readonly writeId?: string;
    readonly reason?: string | null;
    readonly timeoutMs?: number;
  },
  write: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  const transact = async (transaction: Transaction) => {
    await transaction.$queryRaw`SELECT set_config('standpoint.actor', ${actor}, true),
      set_config('standpoint.write', ${writeId}, true), set_config('standpoint.reason', ${reason ?? ""}, true)`;
    await transaction.$queryRaw`SELECT revision FROM negotiation WHERE id = ${negotiation} FOR NO KEY UPDATE`;
    return write(transaction);
  };
  return inWriteTurn(negotiation, () =>
    presentDatabase().prisma.$transaction(transact, { maxWait: WAIT_MS, timeout: timeoutMs }),
  );
}
