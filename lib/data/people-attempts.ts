import { database } from "./database";

/** What attempts are counted for, and how many of them may be looked at within the window. */
export type AttemptSubject = { readonly hash: string; readonly most: number };

export type Attempt =
  | { readonly admitted: true; readonly ids: readonly string[] }
  /** Whole seconds until the next attempt may be made, 1 or more. */
  | { readonly admitted: false; readonly retryAfterSeconds: number };

/**
 * Counts an attempt to prove who one is, before it is looked at; of attempts at the same time none is missed, however
 * many processes answer.
 *
 * @param windowSeconds - How long an attempt counts.
 */
export function beginAttempt(subjects: readonly AttemptSubject[], windowSeconds: number): Promise<Attempt> {
  // In one order everywhere, so that two attempts never wait for each other.
  const ordered = [...subjects].sort((a, b) => (a.hash < b.hash ? -1 : 1));
  return database().prisma.$transaction(async (transaction): Promise<Attempt> => {
    for (const { hash, most } of ordered) {
      await transaction.$queryRaw`SELECT 1 AS locked FROM pg_advisory_xact_lock(hashtextextended(${hash}, 0))`;
      const [counted] = await transaction.$queryRaw<{ times: number; wait: number }[]>`
        SELECT count(*)::int AS times, coalesce(ceil(extract(epoch FROM min(at) - now())) + ${windowSeconds}::int, 0)::int AS wait
        FROM sign_in_attempt WHERE subject_hash = ${hash} AND at > now() - make_interval(secs => ${windowSeconds}::int)`;
      if ((counted?.times ?? 0) >= most)
        return { admitted: false, retryAfterSeconds: Math.max(1, counted?.wait ?? windowSeconds) };
    }
    const ids: string[] = [];
    for (const { hash } of ordered) {
      const rows = await transaction.$queryRaw<{ id: bigint }[]>`
        INSERT INTO sign_in_attempt (subject_hash) VALUES (${hash}) RETURNING id`;
      ids.push(...rows.map(({ id }) => String(id)));
    }
    await transaction.$executeRaw`DELETE FROM sign_in_attempt WHERE id IN (SELECT id FROM sign_in_attempt
      WHERE at < now() - make_interval(secs => ${windowSeconds * 2}::int) FOR UPDATE SKIP LOCKED)`;
    return { admitted: true, ids };
  });
}

/** Takes an attempt back that was no guess. */
export async function forgetAttempt(ids: readonly string[]): Promise<void> {
  await database().pool.query("DELETE FROM sign_in_attempt WHERE id = ANY($1::bigint[])", [ids]);
}
