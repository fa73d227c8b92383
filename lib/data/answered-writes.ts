import type { Prisma } from "./prisma-client/client";
import type { Transaction } from "./write-transaction";

/** How long an answer is kept, in days: longer than anybody tries again. */
const KEPT_DAYS = 7;

/** What was answered to a write with a key, and what had been asked; null when the key is new. */
export async function findAnsweredWrite(
  transaction: Transaction,
  { actor, key }: { readonly actor: string; readonly key: string },
): Promise<{ readonly fingerprint: string; readonly answer: unknown } | null> {
  const row = await transaction.answeredWrite.findUnique({ where: { actor_key: { actor, key } } });
  return row === null ? null : { fingerprint: row.fingerprint, answer: row.answer };
}

/** Keeps the answer to a write with a key, in the write's own transaction, and forgets what is long past. */
export async function keepAnsweredWrite(
  transaction: Transaction,
  write: {
    readonly actor: string;
    readonly key: string;
    readonly fingerprint: string;
    readonly answer: object;
  },
): Promise<void> {
  await transaction.answeredWrite.create({
    data: { ...write, answer: write.answer as Prisma.InputJsonObject },
  });
  await transaction.$executeRaw`DELETE FROM answered_write WHERE actor = ${write.actor} AND at < now() - make_interval(days => ${KEPT_DAYS})`;
}
